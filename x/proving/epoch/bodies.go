package epoch

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/tx"
)

// Bodies are what L1 is shown of the txs of a fallback checkpoint, beside their effects: the
// struct of IFallbackVerifier.sol.
type Bodies struct {
	TxHashes []fr.Element
	Sent     []Sent
	Claims   []Claim
}

// Sent is what a message to L1 is made of. Of a withdrawal the contract is fee juice's, the
// recipient whom the portal pays and the content the amount.
type Sent struct {
	Contract  fr.Element
	Recipient common.Address
	Content   fr.Element
}

// Claim is a deposit that a tx claims.
type Claim struct {
	Index                     uint64
	Payer, Amount, SecretHash fr.Element
	Leaf                      fr.Element // which L1 makes of the others
}

// Add takes a tx, which reverted or not.
func (b *Bodies) Add(t *tx.Tx, reverted bool) {
	body := t.Body()
	b.TxHashes = append(b.TxHashes, t.Hash())
	parts := []*tx.Effects{&body.Setup, &body.App}
	if reverted {
		parts = parts[:1]
	}
	for _, part := range parts {
		for _, m := range part.Messages {
			b.Sent = append(b.Sent, Sent(m))
		}
	}
	if w := body.Withdrawal; w.Some() && !reverted {
		b.Sent = append(b.Sent, Sent{fr.NewElement(aztec.FeeJuiceContract), w.Recipient, w.Amount.Field()})
	}
	if c := body.Claim; c.Some() {
		b.Claims = append(b.Claims, Claim{c.Index, body.FeePayer, c.Amount.Field(), aztec.SecretHash(c.Secret), body.Deposit().Hash()})
	}
}

// SentBytes are the messages as L1 reads them: contract, 32 bytes, recipient, 20, content, 32.
func (b *Bodies) SentBytes() (out []byte) {
	for _, s := range b.Sent {
		contract, content := s.Contract.Bytes(), s.Content.Bytes()
		out = append(append(append(out, contract[:]...), s.Recipient[:]...), content[:]...)
	}
	return out
}

// ClaimBytes are the claims as L1 reads them: index, payer, amount, hash of the secret, a word each.
func (b *Bodies) ClaimBytes() []byte {
	var e abiwords.Encoder
	for _, c := range b.Claims {
		e.Uint(c.Index).Hash(c.Payer.Bytes()).Hash(c.Amount.Bytes()).Hash(c.SecretHash.Bytes())
	}
	return e.Bytes()
}

// Hashes are the tx hashes as L1 takes them.
func (b *Bodies) Hashes() (out []common.Hash) {
	for i := range b.TxHashes {
		out = append(out, b.TxHashes[i].Bytes())
	}
	return out
}

// Sums are those over tx hashes, messages sent, which are at these places, and claims.
func (b *Bodies) Sums(rho fr.Element, out []OutMessage) (txs, sent, claimed fr.Element) {
	of := func() sum { return sum{rho, fr.One()} }
	a, s, c := of(), of(), of()
	for _, hash := range b.TxHashes {
		a.add(hash)
	}
	for i, m := range b.Sent {
		if i < len(out) {
			s.add(out[i].place())
		}
		s.add(m.Contract)
		s.add(*new(fr.Element).SetBytes(m.Recipient[:]))
		s.add(m.Content)
	}
	for _, claim := range b.Claims {
		for _, w := range []fr.Element{fr.NewElement(claim.Index), claim.Payer, claim.Amount, claim.SecretHash, claim.Leaf} {
			c.add(w)
		}
	}
	return a.value, s.value, c.value
}

// NewBodyChallenges derives those of one fallback checkpoint: rho hangs on all that L1 is
// shown of bodies, too, for the prover chose it.
func NewBodyChallenges(chainID uint64, rollup common.Address, number uint64, hash common.Hash, out OutGroups, b *Bodies) Challenges {
	c := NewChallenges(chainID, rollup, number, hash, out)
	var hashes abiwords.Encoder
	for i := range b.TxHashes {
		hashes.Hash(b.TxHashes[i].Bytes())
	}
	c.Rho.SetBytes(crypto.Keccak256(seedOf(chainID, rollup, number, hash), []byte{0},
		crypto.Keccak256(out.Bytes()), crypto.Keccak256(hashes.Bytes()), crypto.Keccak256(b.SentBytes()), crypto.Keccak256(b.ClaimBytes())))
	return c
}

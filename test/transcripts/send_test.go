package transcripts

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

const (
	gasLimit = 3_000_000
	feeCap   = 100 * params.GWei
	// firstTip and tipStep leave room for a thousand transactions of a story.
	firstTip, tipStep = 50 * params.GWei, params.GWei / 25
)

// send has L1 execute a command in a block of its own, the next one unless slot= and
// second= name a later. What L1 would refuse is not sent: no time passes.
func (s *story) send(c *command) []string {
	c.t.Helper()
	at := s.blockAt(c)
	it := s.callOf(c)
	key := s.sender(c, c.word("by", it.by), s.slotAt(at))
	value := s.value(c, it, l1test.Address(key), at)
	if refusal := s.refusal(c, it, l1test.Address(key), value, at); refusal != "" {
		return []string{"refused: " + refusal}
	}
	s.hand(c, it, key, value)
	return s.seal(c, at)
}

// hand gives a transaction to the pool. Each offers a little less than the one before, so
// that L1 includes them in that order, also when it includes them anew.
func (s *story) hand(c *command, it call, key *ecdsa.PrivateKey, value *big.Int) {
	c.t.Helper()
	l1 := s.l1.Node.Client()
	nonce, err := l1.PendingNonceAt(c.t.Context(), l1test.Address(key))
	require.NoError(c.t, err)
	tip := uint64(firstTip - tipStep*len(s.sent))
	to, chainID := s.contract(it), new(big.Int).SetUint64(s.l1.Params.L1ChainID)
	var inner types.TxData = &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: new(big.Int).SetUint64(tip), GasFeeCap: big.NewInt(feeCap), Gas: gasLimit,
		To: &to, Value: value, Data: it.data,
	}
	if it.blobs > 0 {
		sidecar := content().sidecar(it.blobs)
		inner = &types.BlobTx{
			ChainID: uint256.MustFromBig(chainID), Nonce: nonce, GasTipCap: uint256.NewInt(tip),
			GasFeeCap: uint256.NewInt(feeCap), Gas: gasLimit, To: to, Data: it.data, BlobFeeCap: uint256.NewInt(feeCap),
			BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
		}
	}
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), inner)
	require.NoError(c.t, err)
	require.NoError(c.t, l1.SendTransaction(c.t.Context(), tx))
	s.sent[tx.Hash()] = c.d.Cmd
}

// seal seals the block and says what its transactions did.
func (s *story) seal(c *command, at uint64) []string {
	c.t.Helper()
	block, err := s.l1.Node.SealAt(c.t.Context(), at)
	require.NoError(c.t, err)
	var out []string
	for _, tx := range block.Transactions() {
		receipt, err := s.l1.Node.Client().TransactionReceipt(c.t.Context(), tx.Hash())
		require.NoError(c.t, err)
		if receipt.Status != types.ReceiptStatusSuccessful {
			out = append(out, fmt.Sprintf("%s of %s: reverted", s.sent[tx.Hash()], s.from(tx)))
			continue
		}
		events := s.events(c.t, receipt.Logs)
		if len(events) == 0 {
			events = []string{"nothing to do"}
		}
		out = append(out, events...)
	}
	return out
}

func (s *story) from(tx *types.Transaction) string {
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return "nobody"
	}
	return s.account(from)
}

// blob is the one that all of them are, with its proofs, which take a third of a second.
type oneBlob struct {
	blob       kzg4844.Blob
	commitment kzg4844.Commitment
	cells      []kzg4844.Proof
	hash       common.Hash
}

var content = sync.OnceValue(func() *oneBlob {
	b := &oneBlob{blob: kzg4844.Blob{31: 7}}
	var err error
	if b.commitment, err = kzg4844.BlobToCommitment(&b.blob); err != nil {
		panic(err)
	}
	if b.cells, err = kzg4844.ComputeCellProofs(&b.blob); err != nil {
		panic(err)
	}
	b.hash = kzg4844.CalcBlobHashV1(sha256.New(), &b.commitment)
	return b
})

func (b *oneBlob) sidecar(n int) *types.BlobTxSidecar {
	out := &types.BlobTxSidecar{Version: types.BlobSidecarVersion1}
	for range n {
		out.Blobs, out.Commitments, out.Proofs = append(out.Blobs, b.blob), append(out.Commitments, b.commitment), append(out.Proofs, b.cells...)
	}
	return out
}

func (s *story) head(t *testing.T) *types.Header {
	t.Helper()
	h, err := s.l1.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return h
}

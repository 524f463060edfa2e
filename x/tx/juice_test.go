package tx_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// What a claim and a withdrawal lead to, with every hash spelled out.
func TestFeeJuiceFollowsTheProtocol(t *testing.T) {
	b := txtest.Everything(3)
	d := txtest.New(b).Derived()
	juice := txtest.F(5)
	word := func(v uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(v)).Bytes() }
	selector := func(of string) []byte { return crypto.Keccak256([]byte(of))[:4] }

	claim := aztec.Sha256ToField(selector("claim(bytes32,uint256)"), word(100), word(1_000_000_000))
	deposit := aztec.L1ToL2Message{
		Sender: txtest.Portal, ChainID: b.L1ChainID, Recipient: juice, Version: b.RollupVersion, Content: claim,
		SecretHash: poseidon2.Hash(poseidon2.Separator("SECRET_HASH"), txtest.F(5003)), Index: 3,
	}
	require.Equal(t, deposit, b.Deposit())
	nullifier := poseidon2.Hash(poseidon2.Separator("MESSAGE_NULLIFIER"), deposit.Hash(), txtest.F(5003))
	require.Len(t, d.Nullifiers, 4)
	require.Equal(t, aztec.SiloNullifier(juice, nullifier), d.Nullifiers[3])

	content := aztec.Sha256ToField(selector("withdraw(address,uint256)"), word(0x77), word(1000))
	require.Len(t, d.Messages, 3)
	require.Equal(t, aztec.L2ToL1Message{
		Sender: juice, Version: b.RollupVersion, Recipient: txtest.Portal, ChainID: b.L1ChainID, Content: content,
	}.Hash(), d.Messages[2])
	require.Equal(t, 1, d.SetupMessages, "a withdrawal is no setup")
}

// A claim is metered as the nullifier that it is, a withdrawal as its message, which a
// tx that reverts does not send.
func TestFeeJuiceIsMetered(t *testing.T) {
	full, all := txtest.New(txtest.Full(1)).Derived(), txtest.New(txtest.Everything(1)).Derived()
	require.Equal(t, full.Mana+aztec.NullifierL2Gas+aztec.L2ToL1MsgL2Gas, all.Mana)
	require.Equal(t, full.Fields+2, all.Fields)
	require.Equal(t, full.RevertedFields+1, all.RevertedFields)
}

// The payer needs what the claim leaves open of the fee limit and the withdrawal.
func TestWhatThePayerNeeds(t *testing.T) {
	for name, c := range map[string]struct{ claim, withdraw, need uint64 }{
		"neither":                      {0, 0, 310_000_000},
		"a withdrawal":                 {0, 5, 310_000_005},
		"a claim of less":              {310_000_000 - 7, 0, 7},
		"a claim of the limit":         {310_000_000, 0, 0},
		"a claim of more":              {310_000_001, 0, 0},
		"a claim that is sent back":    {310_000_000, 310_000_000, 310_000_000},
		"a claim of both":              {400_000_000, 90_000_000, 0},
		"a claim of nearly both":       {400_000_000, 90_000_001, 1},
		"a claim, a larger withdrawal": {5, 10, 310_000_005},
	} {
		b := txtest.Full(1)
		if c.claim > 0 {
			b.Claim = txtest.Claim(1, protocol.Amount{Lo: c.claim})
		}
		if c.withdraw > 0 {
			b.Withdrawal = tx.Withdrawal{Portal: txtest.Portal, Recipient: common.Address{1}, Amount: protocol.Amount{Lo: c.withdraw}}
		}
		d := txtest.New(b).Derived()
		require.Equal(t, protocol.Amount{Lo: c.need}, d.Need, name)
		require.Equal(t, protocol.Amount{Lo: 310_000_000}, d.FeeLimit, name)
	}
}

// Two claims of one deposit are known for that before anything is hashed, whatever else
// they say; claims of two deposits are not, nor is a nullifier of another contract.
func TestClaimsOfOneDepositShareWhatTheySpend(t *testing.T) {
	spent := func(seed, index, amount uint64) []tx.Pair {
		b := txtest.Body(seed)
		b.Claim = txtest.Claim(index, protocol.Amount{Lo: amount})
		return txtest.New(b).Spends()
	}
	a, twin, other := spent(1, 7, 100), spent(2, 7, 200), spent(3, 8, 100)
	require.Len(t, a, 3)
	require.Equal(t, a[2], twin[2])
	require.NotEqual(t, a[2], other[2])
	require.NotContains(t, other, a[2])
}

// A body with half a claim is refused, not encoded without it.
func TestHalfAClaimIsNone(t *testing.T) {
	for name, spoil := range map[string]func(b *tx.Body){
		"no amount":                   func(b *tx.Body) { b.Claim.Amount = protocol.Amount{} },
		"no portal":                   func(b *tx.Body) { b.Claim.Portal = common.Address{} },
		"no amount of the withdrawal": func(b *tx.Body) { b.Withdrawal.Amount = protocol.Amount{} },
		"no recipient":                func(b *tx.Body) { b.Withdrawal.Recipient = common.Address{} },
	} {
		b := txtest.Everything(1)
		spoil(&b)
		_, err := tx.New(b, nil)
		require.ErrorIs(t, err, tx.ErrBadField, name)
	}
	b := txtest.Everything(1)
	b.Claim.Index, b.Claim.Secret = 0, fr.Element{}
	made, err := tx.New(b, nil)
	require.NoError(t, err, "the first deposit, and a secret that is no good one")
	require.Equal(t, b, *made.Body())
}

// There is one encoding of a claim and a withdrawal, each once and in that order.
func TestFeeJuiceHasOneEncoding(t *testing.T) {
	o := wire(t)
	claim, err := o.Body.Claim.Marshal()
	require.NoError(t, err)
	withdrawal, err := o.Body.Withdrawal.Marshal()
	require.NoError(t, err)
	o.Body.Claim, o.Body.Withdrawal = nil, nil
	body, err := o.Body.Marshal()
	require.NoError(t, err)
	field := func(number byte, content []byte) []byte {
		return append(binary.AppendUvarint([]byte{number<<3 | 2}, uint64(len(content))), content...)
	}
	c, w := field(12, claim), field(13, withdrawal)
	for name, tc := range map[string]struct {
		parts [][]byte
		want  error
	}{
		"both":                       {[][]byte{c, w}, nil},
		"one":                        {[][]byte{w}, nil},
		"claim twice":                {[][]byte{c, c}, tx.ErrNotCanonical},
		"withdrawal twice":           {[][]byte{c, w, w}, tx.ErrNotCanonical},
		"in another order":           {[][]byte{w, c}, tx.ErrNotCanonical},
		"claim with more":            {[][]byte{field(12, append(claim[:len(claim):len(claim)], 0x28, 1))}, tx.ErrNotCanonical},
		"withdrawal with more":       {[][]byte{field(13, append(withdrawal[:len(withdrawal):len(withdrawal)], 0x28, 1))}, tx.ErrNotCanonical},
		"claim that breaks off":      {[][]byte{c[:len(c)-1]}, tx.ErrMalformed},
		"index that is spelled zero": {[][]byte{field(12, append(field(1, claim[2:22]), 0x10, 0))}, tx.ErrNotCanonical},
	} {
		raw := field(1, slices.Concat(append([][]byte{body}, tc.parts...)...))
		_, err := tx.Decode(raw, roomy)
		if tc.want == nil {
			require.NoError(t, err, name)
		} else {
			require.ErrorIs(t, err, tc.want, name)
		}
	}
}

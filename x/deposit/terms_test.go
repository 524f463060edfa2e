package deposit_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/deposit"
)

var terms = deposit.Terms{
	L1ChainID: 31337, Staking: common.Address{1}, Depositor: common.Address{2}, Withdrawer: common.Address{3}, Publisher: common.Address{4},
}

func TestAMessageIsReadAsItWasWritten(t *testing.T) {
	message := terms.Message()
	require.Len(t, message, deposit.MessageSize)
	got, err := deposit.ParseMessage(message)
	require.NoError(t, err)
	require.Equal(t, terms, got)

	for name, spoil := range map[string]func([]byte) []byte{
		"another domain": func(m []byte) []byte { m[0] ^= 1; return m },
		"cut short":      func(m []byte) []byte { return m[:len(m)-1] },
		"longer":         func(m []byte) []byte { return append(m, 0) },
		"a wide address": func(m []byte) []byte { m[64] = 1; return m },
		"a wide chain":   func(m []byte) []byte { m[32] = 1; return m },
		"nothing":        func([]byte) []byte { return nil },
	} {
		_, err := deposit.ParseMessage(spoil(bytes.Clone(message)))
		require.ErrorIs(t, err, deposit.ErrMessage, name)
	}
}

// The key also signs votes, and may sign L1 transactions: a proof must not be one of them.
func TestAMessageIsNothingElseThatTheKeySigns(t *testing.T) {
	message := terms.Message()
	length, n := binary.Uvarint(message) // votes and proposals begin with how long the rest is
	require.False(t, n > 0 && length == uint64(len(message)-n), "CometBFT's sign-bytes")
	require.Less(t, message[0], byte(0xc0), "an L1 transaction without a type is a list")
	_, _, rest, err := rlp.Split(message[1:])
	require.NotEqual(t, 0, len(rest), "one with a type ends with its list")
	require.NoError(t, err)
	require.NotEqual(t, byte(0x19), message[0], "messages of wallets begin with 0x19")
}

func TestAProofNamesItsHolder(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("attester")))
	require.NoError(t, err)
	proof, err := crypto.Sign(crypto.Keccak256(terms.Message()), key)
	require.NoError(t, err)
	holder, err := terms.Holder(proof)
	require.NoError(t, err)
	require.Equal(t, &key.PublicKey, holder)

	for name, change := range map[string]func(*deposit.Terms){
		"chain":      func(t *deposit.Terms) { t.L1ChainID++ },
		"contract":   func(t *deposit.Terms) { t.Staking[0]++ },
		"depositor":  func(t *deposit.Terms) { t.Depositor[0]++ },
		"withdrawer": func(t *deposit.Terms) { t.Withdrawer[0]++ },
		"publisher":  func(t *deposit.Terms) { t.Publisher[0]++ },
	} {
		other := terms
		change(&other)
		if holder, err := other.Holder(proof); err == nil {
			require.NotEqual(t, &key.PublicKey, holder, name)
		}
	}
	_, err = terms.Holder(proof[:64])
	require.ErrorIs(t, err, deposit.ErrProof)
	proof[64] += 27
	_, err = terms.Holder(proof)
	require.ErrorIs(t, err, deposit.ErrProof, "V as wallets write it")
}

// Of each signature there is a twin, which anybody can make; L1 takes one of the two.
func TestATwinOfAProofIsNone(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("attester")))
	require.NoError(t, err)
	proof, err := crypto.Sign(crypto.Keccak256(terms.Message()), key)
	require.NoError(t, err)
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(proof[32:64])
	s.Sub(order, s).FillBytes(proof[32:64])
	proof[64] ^= 1
	_, err = terms.Holder(proof)
	require.ErrorIs(t, err, deposit.ErrProof)
}

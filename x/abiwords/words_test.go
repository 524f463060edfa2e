package abiwords_test

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/abiwords"
)

// The bytes are those of Solidity's abi.encode.
func TestWordsEqualSolidityEncoding(t *testing.T) {
	typeOf := func(name string) abi.Type {
		typ, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		return typ
	}
	arguments := abi.Arguments{{Type: typeOf("uint64")}, {Type: typeOf("bytes32")}, {Type: typeOf("address")}, {Type: typeOf("uint128")}}
	rapid.Check(t, func(t *rapid.T) {
		a, hi, lo := rapid.Uint64().Draw(t, "uint64"), rapid.Uint64().Draw(t, "high"), rapid.Uint64().Draw(t, "low")
		hash := common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash"))
		address := common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
		want, err := arguments.Pack(a, hash, address, new(big.Int).SetBytes(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, hi), lo)))
		require.NoError(t, err)
		var e abiwords.Encoder
		e.Uint(a).Hash(hash).Address(address).Uint128(hi, lo)
		require.Equal(t, want, e.Bytes())
		require.Equal(t, crypto.Keccak256Hash(want), e.Keccak())

		r := abiwords.NewReader(e.Bytes())
		require.Equal(t, a, r.Uint())
		require.Equal(t, hash, r.Hash())
		require.Equal(t, address, r.Address())
		gotHi, gotLo := r.Uint128()
		require.Equal(t, []uint64{hi, lo}, []uint64{gotHi, gotLo})
		require.NoError(t, r.Err())
	})
}

// A reader takes exactly the words there are, each within its type.
func TestReaderRefusesWhatNoEncoderMakes(t *testing.T) {
	word := func(at int) []byte {
		b := make([]byte, 32)
		b[at] = 1
		return b
	}
	for name, tc := range map[string]struct {
		in   []byte
		read func(*abiwords.Reader)
	}{
		"nothing":            {nil, func(r *abiwords.Reader) { r.Hash() }},
		"half a word":        {word(0)[:31], func(r *abiwords.Reader) { r.Hash() }},
		"a word too many":    {append(word(31), word(31)...), func(r *abiwords.Reader) { r.Uint() }},
		"a byte too many":    {append(word(31), 0), func(r *abiwords.Reader) { r.Uint() }},
		"65 bits":            {word(23), func(r *abiwords.Reader) { r.Uint() }},
		"129 bits":           {word(15), func(r *abiwords.Reader) { r.Uint128() }},
		"33 bits":            {word(27), func(r *abiwords.Reader) { r.Uint32() }},
		"an address of 21":   {word(11), func(r *abiwords.Reader) { r.Address() }},
		"the first is wrong": {append(word(0), word(31)...), func(r *abiwords.Reader) { r.Uint(); r.Uint() }},
	} {
		r := abiwords.NewReader(tc.in)
		tc.read(r)
		require.ErrorIs(t, r.Err(), abiwords.ErrForm, name)
	}
	r := abiwords.NewReader(word(24))
	require.Equal(t, uint64(1)<<56, r.Uint())
	require.NoError(t, r.Err())
}

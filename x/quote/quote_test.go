package quote_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

var domain = quote.Domain{L1ChainID: 31337, Rollup: common.HexToAddress("0x00000000000000000000000000000000000a27ec")}

func keyOf(t require.TestingT, name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	require.NoError(t, err)
	return key
}

// offer is a quote that its prover may sign.
func offer(key *ecdsa.PrivateKey) quote.Quote {
	return quote.Quote{
		Prover: crypto.PubkeyToAddress(key.PublicKey), Epoch: 7, ValidUntil: 268, Bond: protocol.Amount{Lo: 1_000}, Fee: 2_500,
	}
}

func signed(t require.TestingT) quote.Signed {
	key := keyOf(t, "prover")
	s, err := domain.Sign(offer(key), key)
	require.NoError(t, err)
	return s
}

// Whatever is promised is read as it was written, and its prover's signature holds.
func TestAQuoteIsReadAsItWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := keyOf(t, rapid.String().Draw(t, "key"))
		q := quote.Quote{
			Prover: crypto.PubkeyToAddress(key.PublicKey), Epoch: rapid.Uint64().Draw(t, "epoch"), ValidUntil: rapid.Uint64().Draw(t, "slot"),
			Bond: protocol.Amount{Hi: rapid.Uint64Max(math.MaxUint32).Draw(t, "high"), Lo: rapid.Uint64Min(1).Draw(t, "low")},
			Fee:  rapid.Uint32Max(quote.WholeReward).Draw(t, "fee"),
		}
		s, err := domain.Sign(q, key)
		require.NoError(t, err)
		require.NoError(t, domain.Verify(s))

		raw := s.Encode()
		require.Len(t, raw, quote.Size)
		got, err := quote.Decode(raw)
		require.NoError(t, err)
		require.Equal(t, s, got)

		text, err := json.Marshal(s)
		require.NoError(t, err)
		got = quote.Signed{}
		require.NoError(t, json.Unmarshal(text, &got))
		require.Equal(t, s, got)
	})
}

// A signature is worth nothing for other terms, another rollup or another L1.
func TestASignatureIsOfOneQuoteOfOneRollup(t *testing.T) {
	good := signed(t)
	require.NoError(t, domain.Verify(good))
	for name, change := range map[string]func(*quote.Signed){
		"prover": func(s *quote.Signed) { s.Prover[3]++ },
		"epoch":  func(s *quote.Signed) { s.Epoch++ },
		"slot":   func(s *quote.Signed) { s.ValidUntil++ },
		"bond":   func(s *quote.Signed) { s.Bond.Lo++ },
		"fee":    func(s *quote.Signed) { s.Fee++ },
		"r":      func(s *quote.Signed) { s.Signature[5]++ },
		"s":      func(s *quote.Signed) { s.Signature[40]++ },
	} {
		s := good
		change(&s)
		require.ErrorIs(t, domain.Verify(s), quote.ErrSignature, name)
	}
	for name, other := range map[string]quote.Domain{
		"L1":     {L1ChainID: 1, Rollup: domain.Rollup},
		"rollup": {L1ChainID: domain.L1ChainID, Rollup: common.Address{1}},
	} {
		require.ErrorIs(t, other.Verify(good), quote.ErrSignature, name)
	}
}

// Of each signature there is a twin, which anybody can make, and V is written in one way: a
// quote that was seen cannot come again as another.
func TestAQuoteHasOneSignature(t *testing.T) {
	good := signed(t)
	twin := good
	order := crypto.S256().Params().N
	s := new(big.Int).SetBytes(twin.Signature[32:64])
	s.Sub(order, s).FillBytes(twin.Signature[32:64])
	twin.Signature[64] ^= 27 ^ 28
	require.ErrorIs(t, domain.Verify(twin), quote.ErrSignature)
	for _, v := range []byte{0, 1, 26, 29, 255} {
		bare := good
		bare.Signature[64] = v
		require.ErrorIs(t, domain.Verify(bare), quote.ErrSignature, "V %d", v)
	}
}

// What no contract takes is not signed, verified or read.
func TestWhatNoContractTakesIsRefusedEverywhere(t *testing.T) {
	key := keyOf(t, "prover")
	for name, change := range map[string]func(*quote.Quote){
		"a fee above the reward": func(q *quote.Quote) { q.Fee = quote.WholeReward + 1 },
		"a bond of 97 bits":      func(q *quote.Quote) { q.Bond.Hi = 1 << 32 },
		"no bond":                func(q *quote.Quote) { q.Bond = protocol.Amount{} },
		"nobody":                 func(q *quote.Quote) { q.Prover = common.Address{} },
	} {
		q := offer(key)
		change(&q)
		_, err := domain.Sign(q, key)
		require.ErrorIs(t, err, quote.ErrBadField, name)
		s := signed(t)
		change(&s.Quote)
		require.ErrorIs(t, domain.Verify(s), quote.ErrBadField, name)
		_, err = quote.Decode(s.Encode())
		require.ErrorIs(t, err, quote.ErrBadField, name)
		text, err := json.Marshal(s)
		require.NoError(t, err)
		require.Error(t, json.Unmarshal(text, new(quote.Signed)), name)
	}
	other := keyOf(t, "somebody else")
	_, err := domain.Sign(offer(key), other)
	require.ErrorIs(t, err, quote.ErrSignature)
}

package protocol_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/protocol"
)

func TestSlotsAndEpochsFollowTheGenesisClock(t *testing.T) {
	c := protocol.Clock{GenesisTime: 1000, SlotDuration: 36_000, EpochDuration: 32}
	for _, tc := range []struct{ time, slot, epoch uint64 }{
		{0, 0, 0},
		{1000, 0, 0},
		{36_999, 0, 0},
		{37_000, 1, 0},
		{1000 + 32*36_000 - 1, 31, 0},
		{1000 + 32*36_000, 32, 1},
	} {
		require.Equal(t, tc.slot, c.SlotAt(tc.time), "slot at %d", tc.time)
		require.Equal(t, tc.epoch, c.EpochOf(c.SlotAt(tc.time)), "epoch at %d", tc.time)
	}
	require.Equal(t, uint64(37_000), c.SlotStart(1))
}

func TestChainIDIsTheHashOfTheABIEncoding(t *testing.T) {
	rollup := common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")
	word := func(name string) abi.Argument {
		typ, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		return abi.Argument{Type: typ}
	}
	packed, err := abi.Arguments{word("uint256"), word("address"), word("uint64")}.Pack(big.NewInt(31337), rollup, uint64(3))
	require.NoError(t, err)
	want := "az-" + hexutil.Encode(crypto.Keccak256(packed))[2:34]

	require.Equal(t, want, protocol.ChainID(31337, rollup, 3))
	require.NotEqual(t, want, protocol.ChainID(31337, rollup, 4), "a restart makes a new chain")
	require.NotEqual(t, want, protocol.ChainID(1, rollup, 3))
	require.NotEqual(t, want, protocol.ChainID(31337, common.Address{1}, 3))
}

func TestAmountArithmeticEqualsBigInt(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), 128)
	toBig := func(a protocol.Amount) *big.Int {
		v, ok := new(big.Int).SetString(a.String(), 10)
		require.True(t, ok)
		return v
	}
	edge := rapid.OneOf(rapid.Uint64(), rapid.SampledFrom([]uint64{0, 1, 1 << 63, ^uint64(0)}))
	rapid.Check(t, func(t *rapid.T) {
		a := protocol.Amount{Hi: edge.Draw(t, "ahi"), Lo: edge.Draw(t, "alo")}
		b := protocol.Amount{Hi: edge.Draw(t, "bhi"), Lo: edge.Draw(t, "blo")}
		require.Equal(t, toBig(a).Cmp(toBig(b)), a.Cmp(b))

		sum, err := a.Add(b)
		want := new(big.Int).Add(toBig(a), toBig(b))
		require.Equal(t, want.Cmp(limit) >= 0, err != nil)
		if err == nil {
			require.Equal(t, want, toBig(sum))
		}
		diff, err := a.Sub(b)
		want = new(big.Int).Sub(toBig(a), toBig(b))
		require.Equal(t, want.Sign() < 0, err != nil)
		if err == nil {
			require.Zero(t, want.Cmp(toBig(diff)))
		}
		require.Zero(t, new(big.Int).Mul(new(big.Int).SetUint64(a.Lo), new(big.Int).SetUint64(b.Lo)).
			Cmp(toBig(protocol.Product(a.Lo, b.Lo))))

		back, err := protocol.AmountFromField(a.Field())
		require.NoError(t, err)
		require.Equal(t, a, back)
		parsed, err := protocol.ParseAmount(a.String())
		require.NoError(t, err)
		require.Equal(t, a, parsed)
	})
}

func TestAmountsOutsideTheRangeAreRefused(t *testing.T) {
	for _, s := range []string{"", "-1", "01", "1e3", "340282366920938463463374607431768211456", "99999999999999999999999999999999999999999"} {
		_, err := protocol.ParseAmount(s)
		require.Error(t, err, s)
	}
	var tooBig fr.Element
	tooBig.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 128))
	_, err := protocol.AmountFromField(tooBig)
	require.ErrorIs(t, err, protocol.ErrAmountRange)
}

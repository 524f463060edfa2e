package stakes_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func TestAmountsAreWrittenAsPeopleDo(t *testing.T) {
	for text, units := range map[string]string{
		"0":                    "0",
		"100000":               "100000000000000000000000",
		"0.5":                  "500000000000000000",
		"1.000000000000000001": "1000000000000000001",
		"12.05":                "12050000000000000000",
	} {
		a, err := stakes.ParseAZT(text)
		require.NoError(t, err, text)
		require.Equal(t, units, a.Units().String(), text)
		require.Equal(t, text, a.String())
		said, err := json.Marshal(a)
		require.NoError(t, err)
		require.Equal(t, `"`+text+`"`, string(said))
		var back stakes.AZT
		require.NoError(t, json.Unmarshal(said, &back))
		require.Zero(t, a.Cmp(back))
	}
	for _, text := range []string{"", ".", "1.", ".5", "-1", "+1", "1e18", "0x1", "1 000", "1,5", "0.0000000000000000001", "1..2"} {
		_, err := stakes.ParseAZT(text)
		require.ErrorIs(t, err, stakes.ErrAmount, "%q", text)
	}
	require.Equal(t, "0", stakes.AZT{}.String())
	require.Equal(t, "0.000000000000000001", stakes.NewAZT(big.NewInt(1)).String())
}

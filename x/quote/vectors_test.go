package quote_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

var update = flag.Bool("update", false, "write the vectors of quotes that the contracts read")

const vectorFile = "../../l1bridge/contracts/test/vectors/quotes.json"

// vector is a quote, where it counts, what is signed of it, and its words.
type vector struct {
	ChainID   uint64         `json:"chainId"`
	Rollup    common.Address `json:"rollup"`
	Quote     quote.Signed   `json:"quote"`
	Separator common.Hash    `json:"separator"`
	Digest    common.Hash    `json:"digest"`
	Encoded   hexutil.Bytes  `json:"encoded"`
}

// The contracts take what is signed here; what is signed is what a wallet signs that is given
// the typed data (EIP-712), by code that is not ours.
func TestQuotesAreTheContracts(t *testing.T) {
	var vectors []vector
	for i, d := range []quote.Domain{domain, {L1ChainID: 1, Rollup: common.Address{0xff, 19: 1}}, {L1ChainID: 11155111, Rollup: common.Address{7}}} {
		key := keyOf(t, fmt.Sprint("prover ", i))
		q := offer(key)
		switch i {
		case 1:
			q.Epoch, q.ValidUntil, q.Bond, q.Fee = 0, 0, protocol.Amount{Lo: 1}, 0
		case 2:
			q.Epoch, q.ValidUntil, q.Bond, q.Fee = math.MaxUint64, math.MaxUint64, protocol.Amount{Hi: math.MaxUint32, Lo: math.MaxUint64}, quote.WholeReward
		}
		s, err := d.Sign(q, key)
		require.NoError(t, err)
		require.Equal(t, typedData(t, d, q), d.Digest(q))
		vectors = append(vectors, vector{d.L1ChainID, d.Rollup, s, d.Separator(), d.Digest(q), s.Encode()})
	}
	got, err := json.MarshalIndent(map[string]any{"quotes": vectors}, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(vectorFile, got, 0o600))
	}
	want, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run with -update")
}

// typedData is the digest that go-ethereum's wallet code gives.
func typedData(t *testing.T, d quote.Domain, q quote.Quote) common.Hash {
	t.Helper()
	field := func(name, typ string) apitypes.Type { return apitypes.Type{Name: name, Type: typ} }
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
			"EpochProofQuote": {
				field("proverAddress", "address"), field("epochToProve", "uint256"), field("validUntilSlot", "uint256"),
				field("bondAmount", "uint256"), field("basisPointFee", "uint32"),
			},
		},
		PrimaryType: "EpochProofQuote",
		Domain: apitypes.TypedDataDomain{
			Name: quote.Name, Version: quote.Version, VerifyingContract: d.Rollup.Hex(),
			ChainId: (*ethmath.HexOrDecimal256)(new(big.Int).SetUint64(d.L1ChainID)),
		},
		Message: apitypes.TypedDataMessage{
			"proverAddress": q.Prover.Hex(), "epochToProve": fmt.Sprint(q.Epoch), "validUntilSlot": fmt.Sprint(q.ValidUntil),
			"bondAmount": q.Bond.String(), "basisPointFee": fmt.Sprint(q.Fee),
		},
	}
	hash, _, err := apitypes.TypedDataAndHash(data)
	require.NoError(t, err)
	return common.Hash(hash)
}

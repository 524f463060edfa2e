package transcripts

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// call is a message that reads the contract.
func (s *story) call(data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &s.l1.Deployment.Rollup, Data: data}
}

// inBlock are the block in which a call is tried: the one that is going to be sealed.
func (s *story) inBlock(c *command, at uint64) map[string]any {
	c.t.Helper()
	head := s.head(c.t)
	base := eip1559.CalcBaseFee(&params.ChainConfig{LondonBlock: new(big.Int)}, head)
	return map[string]any{
		"number": hexutil.EncodeUint64(head.Number.Uint64() + 1), "time": hexutil.EncodeUint64(at), "baseFeePerGas": (*hexutil.Big)(base),
	}
}

// attempt runs a call as if it were in the block to be sealed.
func (s *story) attempt(c *command, it call, from common.Address, value *big.Int, at uint64) (out hexutil.Bytes, err error) {
	c.t.Helper()
	arg := map[string]any{
		"from": from, "to": s.contract(it), "gas": hexutil.Uint64(gasLimit), "input": hexutil.Bytes(it.data),
		"value": (*hexutil.Big)(value), "maxFeePerGas": (*hexutil.Big)(big.NewInt(feeCap)),
	}
	if it.blobs > 0 {
		hashes := make([]common.Hash, it.blobs)
		for i := range hashes {
			hashes[i] = content().hash
		}
		arg["maxFeePerBlobGas"], arg["blobVersionedHashes"] = (*hexutil.Big)(big.NewInt(feeCap)), hashes
	}
	err = s.l1.Node.Client().Client().CallContext(c.t.Context(), &out, "eth_call", arg, "latest", map[string]any{}, s.inBlock(c, at))
	return out, err
}

// value is what goes with a call: for a charge its bond, or 1 wei less (bond=short).
func (s *story) value(c *command, it call, from common.Address, at uint64) *big.Int {
	c.t.Helper()
	if it.bond == "" {
		return new0()
	}
	raw, err := s.attempt(c, call{data: s.abi.PackChargeBond()}, from, new0(), at)
	require.NoError(c.t, err)
	bond, err := s.abi.UnpackChargeBond(raw)
	require.NoError(c.t, err)
	switch it.bond {
	case "enough":
	case "short":
		bond = new(big.Int).Sub(bond, big.NewInt(1))
	default:
		c.fatalf("bond=%s: enough or short", it.bond)
	}
	return bond
}

// refusal is the revert of a call in words, empty for none.
func (s *story) refusal(c *command, it call, from common.Address, value *big.Int, at uint64) string {
	c.t.Helper()
	_, err := s.attempt(c, it, from, value, at)
	if err == nil {
		return ""
	}
	var revert rpc.DataError
	require.ErrorAs(c.t, err, &revert)
	data, _ := revert.ErrorData().(string)
	decoded, ok := bindings.UnpackError(common.FromHex(data))
	require.True(c.t, ok, "%v: %s", err, data)
	if short, is := decoded.(*bindings.RollupBondTooSmall); is {
		require.EqualValues(c.t, 1, new(big.Int).Sub(short.Needed, short.Got).Uint64(), "short by 1 wei")
		return "BondTooSmall (1 wei less than the bond)"
	}
	if words, is := s.slasherRefusal(decoded); is {
		return words
	}
	return s.errorWords(decoded)
}

// errorWords says an error of the contract's: its name, and its arguments by theirs.
func (s *story) errorWords(e any) string {
	value := reflect.Indirect(reflect.ValueOf(e))
	var args []string
	for i := range value.NumField() {
		args = append(args, lowerFirst(value.Type().Field(i).Name)+" "+s.word(value.Field(i).Interface()))
	}
	name := value.Type().Name()
	for _, from := range []string{"Rollup", "Locking", "Charges"} {
		name = strings.TrimPrefix(name, from)
	}
	if len(args) == 0 {
		return name
	}
	return name + " (" + strings.Join(args, ", ") + ")"
}

func (s *story) word(value any) string {
	switch v := value.(type) {
	case [32]byte:
		if name := s.name(v); name != "unknown" {
			return "of " + name
		}
		if name := s.recordOf(v); name != "unknown" {
			return "of " + name
		}
		return "unknown"
	case common.Address:
		return s.account(v)
	}
	return fmt.Sprint(value)
}

func lowerFirst(name string) string {
	r := []rune(name)
	r[0] = unicode.ToLower(r[0])
	return string(r)
}

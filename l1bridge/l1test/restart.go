package l1test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Restartable makes parameters of a chain that the outsider's key may restart, soon.
func Restartable(t testing.TB) func(*protocol.Params) {
	return func(p *protocol.Params) {
		p.EpochDuration = 4
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		p.Governance = Address(Key(t, "outsider", 0))
	}
}

// Call has a key's account call the rollup in the next block, which it returns.
func (l *L1) Call(t testing.TB, key *ecdsa.PrivateKey, data []byte) *types.Block {
	t.Helper()
	return l.Pay(t, key, data, nil)
}

// Pay is Call with an amount in wei.
func (l *L1) Pay(t testing.TB, key *ecdsa.PrivateKey, data []byte, value *big.Int) *types.Block {
	t.Helper()
	return l.PayTo(t, key, l.Deployment.Rollup, data, value)
}

// PayTo is Pay of any contract.
func (l *L1) PayTo(t testing.TB, key *ecdsa.PrivateKey, to common.Address, data []byte, value *big.Int) *types.Block {
	t.Helper()
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(l.Params.L1ChainID))
	opts.Context, opts.GasLimit, opts.Value = t.Context(), 2_000_000, value
	tx, err := bind.Transact(bindings.NewRollup().Instance(l.Node.Client(), to), opts, data)
	require.NoError(t, err)
	block := l.Seal(t)
	receipt, err := l.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status, "gas %d of %d: %s", receipt.GasUsed, opts.GasLimit, l.refusal(t, opts.From, to, data, value))
	return block
}

// refusal is what a contract says to a call as of the head.
func (l *L1) refusal(t testing.TB, from, to common.Address, data []byte, value *big.Int) string {
	t.Helper()
	_, err := l.Node.Client().CallContract(t.Context(), ethereum.CallMsg{From: from, To: &to, Data: data, Value: value}, nil)
	if revert, ok := client.RevertData(err); ok {
		name, detail, _ := bindings.DecodeError(revert)
		return name + " " + detail
	}
	return fmt.Sprint(err)
}

// Confirm shows L1 the last certificate of a published checkpoint.
func (e *Executed) Confirm(t testing.TB, number uint64) {
	t.Helper()
	h, err := ledger.CheckpointAt(e.World, number)
	require.NoError(t, err)
	c, err := ledger.LastCertificate(e.World, number)
	require.NoError(t, err)
	e.Call(t, Key(t, "outsider", 0), bindings.NewRollup().PackConfirm(
		[]bindings.CheckpointHeader{bindings.FromHeader(h)}, bindings.FromCertificate(c, e.Committee), new(big.Int)))
}

// Restart has governance restart the chain from a confirmed checkpoint in a slot, and
// returns the block. The chain is then the new one, before its first chunk, which is of
// Params.Restart.Epoch or later.
func (e *Executed) Restart(t testing.TB, number, slot uint64) *types.Block {
	t.Helper()
	e.SealInto(t, slot, 0)
	h, err := ledger.CheckpointAt(e.World, number)
	require.NoError(t, err)
	block := e.Call(t, Key(t, "outsider", 0), bindings.NewRollup().PackRestart(bindings.FromHeader(h), new(big.Int)))
	before := e.after[number]
	require.NoError(t, e.World.Unwind(before.Chunk.Number, func(w worldstate.Writer) error { return before.Save(w, nil, nil) }))
	generation := e.State.Generation
	e.State, e.Last = before, number
	e.State.Generation = generation
	e.restarted(block)
	return block
}

// restarted goes on from the state under another chain id, that a block gave.
func (e *Executed) restarted(block *types.Block) {
	e.Params.RestartCount++
	e.Params.Restart = &protocol.Restart{
		Block:      protocol.L1Block{Number: block.NumberU64(), Hash: block.Hash(), Timestamp: block.Time()},
		Generation: e.State.Generation + 1, Epoch: e.Params.Clock().RestartEpoch(block.Time() * 1000),
	}
	e.State = e.State.Regenerated(e.State.Generation+1, e.Params.Begin())
	e.State.FillRestart(e.Params.Restart)
	e.Deployment.ChainID = e.Params.ChainID()
}

package proven

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// ErrOtherBlock means that a call was made at another block than the one whose hash is
// known.
var ErrOtherBlock = errors.New("only the trusted block's state is proved")

// callGas bounds one call; getters take far less.
const callGas = 100_000_000

// State is L1's after one block. It may be used by several goroutines.
type State struct {
	client  *client.Client
	block   client.Header
	chainID uint64
	known   *known
	codes   *codes
}

// New proves what it says by a block's hash; whoever calls knows that hash to be right.
// The id is the L1's by EIP-155.
func New(c *client.Client, block client.Header, chainID uint64) *State {
	return &State{client: c, block: block, chainID: chainID, known: newKnown(), codes: &codes{byHash: map[common.Hash][]byte{}}}
}

// At is the state after another block whose hash is known to be right. Code that was read
// is not read again.
func (s *State) At(block client.Header) *State {
	return &State{client: s.client, block: block, chainID: s.chainID, known: newKnown(), codes: s.codes}
}

// Block is the one whose hash proves the state.
func (s *State) Block() client.Header { return s.block }

// CallAt runs a call of a contract, which may change nothing. block has to be the
// state's own. A revert is an error with data, as a server's would be.
func (s *State) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	if block != s.block.Hash {
		return nil, fmt.Errorf("%w: %s, not %s", ErrOtherBlock, s.block.Hash, block)
	}
	read := &reader{ctx: ctx, state: s}
	db := rawdb.NewMemoryDatabase()
	world, err := state.NewWithReader(s.block.StateRoot, state.NewDatabase(triedb.NewDatabase(db, nil), state.NewCodeDB(db)), read)
	if err != nil {
		return nil, fmt.Errorf("open proved state: %w", err)
	}
	evm := vm.NewEVM(s.context(), world, s.rules(), vm.Config{})
	out, _, err := evm.StaticCall(common.Address{}, to, data, vm.NewGasBudget(callGas, callGas))
	if missing := errors.Join(read.err, world.Error()); missing != nil {
		return nil, fmt.Errorf("call contract: %w", missing)
	}
	if errors.Is(err, vm.ErrExecutionReverted) {
		return nil, &revertError{out}
	}
	if err != nil {
		return nil, fmt.Errorf("call contract: %w", err)
	}
	return out, nil
}

// context is the block, as far as a getter may look at it.
func (s *State) context() vm.BlockContext {
	return vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} }, // contracts ask EIP-2935, whose state is proved
		BlockNumber: new(big.Int).SetUint64(s.block.Number), Time: s.block.Time,
		Difficulty: new(big.Int), Random: &common.Hash{}, BaseFee: s.block.BaseFee, BlobBaseFee: new(big.Int),
		GasLimit: callGas,
	}
}

// rules are those of the newest fork known here: older ones only lack instructions.
func (s *State) rules() *params.ChainConfig {
	c := *params.MergedTestChainConfig
	c.ChainID = new(big.Int).SetUint64(s.chainID)
	return &c
}

// revertError is the contract's own no.
type revertError struct{ data []byte }

// Error implements error.
func (e *revertError) Error() string { return vm.ErrExecutionReverted.Error() }

// ErrorCode implements rpc.Error: 3 is what servers give.
func (e *revertError) ErrorCode() int { return 3 }

// ErrorData implements rpc.DataError.
func (e *revertError) ErrorData() any { return hexutil.Encode(e.data) }

package localnet

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// reportedEpochs is the most committees that a report names: the last ones.
const reportedEpochs = 512

// ledger is what L1 holds of the validators' stakes during a run.
type ledger struct {
	l1     *l1client.Client
	start  *stakes.Reader // as of the block before the run
	nodes  []common.Address
	before map[string]string
}

// openLedger reads the stakes as of L1's head.
func openLedger(ctx context.Context, m *Manifest) (*ledger, error) {
	l1, err := l1client.Dial(ctx, []string{m.L1.HTTP}, 0, nil)
	if err != nil {
		return nil, err
	}
	l := &ledger{l1: l1}
	for _, node := range m.Nodes {
		l.nodes = append(l.nodes, node.Keys.Attester)
	}
	if err := l.open(ctx, m.Rollup); err != nil {
		l1.Close()
		return nil, err
	}
	return l, nil
}

func (l *ledger) open(ctx context.Context, rollup common.Address) error {
	head, err := l.l1.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return fmt.Errorf("ask L1 for its head: %w", err)
	}
	if l.start, err = stakes.Open(ctx, l.l1, rollup, head); err != nil {
		return err
	}
	l.before, err = l.amounts(ctx, l.start)
	return err
}

func (l *ledger) close() { l.l1.Close() }

// amounts are the validators' stakes as of a block, in the token's smallest unit.
func (l *ledger) amounts(ctx context.Context, at *stakes.Reader) (map[string]string, error) {
	out := map[string]string{}
	for _, attester := range l.nodes {
		s, err := at.Of(ctx, attester)
		if err != nil {
			return nil, err
		}
		out[lower(attester)] = s.Amount.Units().String()
	}
	return out, nil
}

// now is the same contracts as of L1's head.
func (l *ledger) now(ctx context.Context) (*stakes.Reader, error) {
	head, err := l.l1.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return nil, fmt.Errorf("ask L1 for its head: %w", err)
	}
	return l.start.At(l.l1, head), nil
}

// fill adds to a report what became of the stakes, up to L1's head.
func (l *ledger) fill(ctx context.Context, report *Report) error {
	end, err := l.now(ctx)
	if err != nil {
		return err
	}
	taken, err := l.taken(ctx, end)
	if err != nil {
		return err
	}
	after, err := l.amounts(ctx, end)
	if err != nil {
		return err
	}
	committees, err := l.committees(ctx, end)
	if err != nil {
		return err
	}
	report.Slashed, report.Committee, report.StakeBefore, report.StakeAfter = taken, committees, maps.Clone(l.before), after
	return nil
}

// taken is what each attester lost since the run began, in the token's smallest unit.
func (l *ledger) taken(ctx context.Context, end *stakes.Reader) (map[string]string, error) {
	staking := bindings.NewStaking()
	sums := map[string]*big.Int{}
	logs, err := logsOf(ctx, l.l1, l.start.Rules.Staking, l.start.Head.Number+1, end.Head.Number)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		event, err := staking.UnpackSlashedEvent(&logs[i])
		if err != nil {
			continue // another event
		}
		who := lower(event.Attester)
		if sums[who] == nil {
			sums[who] = new(big.Int)
		}
		sums[who].Add(sums[who], event.Amount)
	}
	out := map[string]string{}
	for who, sum := range sums {
		out[who] = sum.String()
	}
	return out, nil
}

// committees are the attesters of each epoch of the run, by position.
func (l *ledger) committees(ctx context.Context, end *stakes.Reader) (map[string][]string, error) {
	out := map[string][]string{}
	last := end.Epoch()
	for epoch := max(l.start.Epoch(), last-min(last, reportedEpochs-1)); epoch <= last; epoch++ {
		attesters, err := committeeOf(ctx, l.l1, l.start.Rules.Rollup, end.Head.Hash, epoch)
		if err != nil {
			return nil, err
		}
		for _, a := range attesters {
			out[decimal(epoch)] = append(out[decimal(epoch)], lower(a))
		}
	}
	return out, nil
}

func committeeOf(ctx context.Context, l1 *l1client.Client, rollup common.Address, block common.Hash, epoch uint64) ([]common.Address, error) {
	c := bindings.NewRollup()
	data, err := l1.CallAt(ctx, rollup, c.PackCommitteeAt(epoch), block)
	if err != nil {
		return nil, fmt.Errorf("ask L1 for the committee of epoch %d: %w", epoch, err)
	}
	return c.UnpackCommitteeAt(data)
}

// logsOf are all events of a contract in those blocks.
func logsOf(ctx context.Context, l1 *l1client.Client, contract common.Address, from, to uint64) (all []types.Log, err error) {
	for from <= to {
		logs, through, err := l1.LogsFrom(ctx, l1client.Filter{Contract: contract}, from, to)
		if err != nil {
			return nil, fmt.Errorf("ask L1 for the events of %s: %w", contract, err)
		}
		all, from = append(all, logs...), through+1
	}
	return all, nil
}

// lower is an address as reports have it.
func lower(a common.Address) string { return strings.ToLower(a.Hex()) }

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

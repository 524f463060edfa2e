package audit_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// node is a node of the rollup that lacks some txs, or gives other ones.
type node struct {
	*rollup
	lacks map[common.Hash]bool
	twist func(t *tx.Tx) []byte
	dead  bool
	// header is what the node says of every checkpoint, if not nil.
	header *checkpoint.Header
}

// Name implements audit.Node.
func (n *node) Name() string { return "node" }

// Txs implements audit.Node.
func (n *node) Txs(_ context.Context, hashes []common.Hash) ([][]byte, error) {
	if n.dead {
		return nil, errors.New("connection refused")
	}
	out := make([][]byte, len(hashes))
	for i, h := range hashes {
		switch t := n.rollup.Executed.Txs[h]; {
		case t == nil || n.lacks[h]:
		case n.twist != nil:
			out[i] = n.twist(t)
		default:
			out[i] = t.Encode()
		}
	}
	return out, nil
}

// Header implements audit.Node.
func (n *node) Header(_ context.Context, number uint64) (checkpoint.Header, error) {
	if n.header != nil {
		return *n.header, nil
	}
	return ledger.CheckpointAt(n.World, number)
}

// reexecuting is an audit that asks nodes for txs.
func reexecuting(t *testing.T, r *rollup, nodes ...audit.Node) (a *run, said *audit.Summary) {
	t.Helper()
	a, said = newRun(t, r), &audit.Summary{}
	a.Reexecute, a.Nodes = true, nodes
	a.Done = func(s audit.Summary) { *said = s }
	return a, said
}

// What an honest committee published is what executing its txs gives.
func TestTxsRunAgainDoWhatWasPublished(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 2)
	r.lock(t, 1, 1)
	r.lock(t, 1, 3)
	r.publish(t, 2)
	a, said := reexecuting(t, r, &node{rollup: r})
	a.again(t, 1, 2)
	a.same(t, r)
	require.Equal(t, []int{2, 4}, []int{a.told[0].Reexecuted, a.told[1].Reexecuted})
	require.Equal(t, 3, said.Reexecuted)
	require.Zero(t, said.NotReexecuted)
	require.NotContains(t, strings.Join(said.NotChecked(), "\n"), "validity")

	r.lock(t, 2, 1)
	r.publish(t, 3)
	a.again(t, 3)
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "validity up to chunk 3, by this run")
}

// A quorum can sign what no tx does: an audit of the effects alone finds it in order,
// running the txs names the tx and what it did not do.
func TestWhatAQuorumMadeUpIsFoundByExecution(t *testing.T) {
	for name, c := range map[string]struct {
		alter func(r *execution.Result)
		what  string
		money bool // which the effects alone show
	}{
		"a mint": {func(r *execution.Result) {
			writes := r.Effects[1].PublicWrites
			writes[len(writes)-1].Value = txtest.F(1 << 62)
			r.Effects[1].TransactionFee = txtest.F(0)
		}, "fee by execution", true},
		"a balance":  {func(r *execution.Result) { w := r.Effects[1].PublicWrites; w[len(w)-1].Value = txtest.F(1 << 62) }, "public writes by execution", true},
		"a note":     {func(r *execution.Result) { r.Effects[1].NoteHashes[0] = txtest.F(12345) }, "note hashes by execution", false},
		"no log":     {func(r *execution.Result) { r.Effects[1].PrivateLogs = nil }, "logs by execution", false},
		"a revert":   {func(r *execution.Result) { r.Effects[1].RevertCode ^= 1 }, "revert code by execution", false},
		"other mana": {func(r *execution.Result) { r.ManaUsed++ }, "mana", false},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRollup(t)
			r.lock(t, 0, 1)
			r.Alter = c.alter
			r.lock(t, 1, 2)
			r.publish(t, 2)
			var d *rebuild.Difference
			if plain := newRun(t, r); c.money {
				require.ErrorAs(t, audit.Run(t.Context(), plain.Options), &d)
				require.Equal(t, []any{"fee juice", uint64(2), uint64(2), 1}, []any{d.What, d.Checkpoint, d.Chunk, d.Tx})
				require.ErrorAs(t, audit.Run(t.Context(), plain.Options), &d, "and found again")
				require.Equal(t, "fee juice", d.What)
			} else {
				plain.again(t, 1, 2)
			}

			a, _ := reexecuting(t, r, &node{rollup: r})
			require.ErrorAs(t, audit.Run(t.Context(), a.Options), &d)
			require.Equal(t, c.what, d.What)
			require.Equal(t, []uint64{2, 2}, []uint64{d.Checkpoint, d.Chunk})
			if c.what != "mana" {
				require.Equal(t, 1, d.Tx)
			}
			require.Len(t, a.told, 1)
		})
	}
}

// A tx that no rule lets be included is named by the rule.
func TestATxThatNoChunkMayTakeIsNamedByItsRule(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.Alter = func(e *execution.Result) { // the tx of another chain, under the hash it has
		foreign := txtest.Full(999)
		foreign.RollupVersion++
		bad := txtest.New(foreign)
		r.Txs[bad.ID()] = bad
		e.Effects[0].TxHash = bad.Hash()
	}
	r.lock(t, 1, 1)
	r.publish(t, 2)
	a, _ := reexecuting(t, r, &node{rollup: r})
	var d *rebuild.Difference
	require.ErrorAs(t, audit.Run(t.Context(), a.Options), &d)
	require.Equal(t, "validity of the tx", d.What)
	require.Contains(t, d.Rebuilt, "wrong_chain")
}

// What no node has is named, and the audit is not complete; what another node has, or
// one gives under a wrong hash, is asked for further on.
func TestTxsThatNoNodeHasAreNamed(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 2)
	r.lock(t, 1, 1)
	r.publish(t, 2)
	chunk, err := ledger.ChunkAt(r.World, 1)
	require.NoError(t, err)
	missing := chunk.TxHashes[1]
	without := func() *node { return &node{rollup: r, lacks: map[common.Hash]bool{missing: true}} }

	a, said := reexecuting(t, r, &node{rollup: r, dead: true}, without())
	err = audit.Run(t.Context(), a.Options)
	require.ErrorIs(t, err, audit.ErrNotReexecuted)
	require.ErrorContains(t, err, missing.Hex()+" (chunk 1)")
	require.ErrorContains(t, err, "connection refused")
	require.Len(t, a.told, 2, "the rest is audited all the same")
	require.Equal(t, []int{1, 1}, []int{said.Reexecuted, said.NotReexecuted})
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "validity of 1 chunks")

	other := txtest.New(txtest.Body(5))
	liar := &node{rollup: r, twist: func(*tx.Tx) []byte { return other.Encode() }}
	a, said = reexecuting(t, r, liar, without(), &node{rollup: r})
	a.again(t, 1, 2)
	require.Equal(t, 2, said.Reexecuted)
}

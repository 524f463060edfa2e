package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/claims"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/protocol"
)

// A chain that is proven is proven and its prover paid, also when the prover is killed at
// whatever it does. Without a claim, and with a claim and no proof, L1 and the nodes take the
// chain back together: the bond is gone, no tx is lost, and the chain is proven further.
func TestAProvenChainPaysPrunesAndGoesOn(t *testing.T) {
	long.Minutes(t)
	n := newProvenNet(t)

	prover := n.prover()
	first := n.send()
	n.keepSending()
	eventually(t, n.net, "nothing is proven", func() bool { return n.receipt(first).Status.Reached(api.StatusProven) })
	eventually(t, n.net, "the prover earns nothing", func() bool { return n.earned() > 0 })
	eventually(t, n.net, "the bond stays at stake", func() bool { return !n.period().Open || !n.period().Claimed() || n.period().Prover != n.who })

	for _, doing := range []string{"A period is claimed for this prover", "Asks for proofs", "msg=Proven job", "Sends a proof"} {
		prover = n.killAt(prover, doing)
	}

	// Nobody claims.
	_ = prover.kill()
	n.pruneTakes(protocol.Amount{})

	// Who claims proves nothing.
	idle := n.prover("--no-worker")
	eventually(t, idle, "nobody claims for the prover", func() bool { return n.period().Prover == n.who && n.period().Open })
	n.pruneTakes(n.params.Proving.MinBond)
	_ = idle.kill()

	// What came of it all is proven, and is what L1 alone leads to.
	n.prover()
	last := n.send()
	eventually(t, n.net, "the chain is not proven after prunes", func() bool { return n.receipt(last).Status.Reached(api.StatusProven) })
	audit, err := exec.Command(n.binary, "audit", "--l1", n.m.L1.HTTP, "--beacon", n.m.L1.Beacon, "--rollup", n.m.Rollup,
		"--home", filepath.Join(t.TempDir(), "audit")).CombinedOutput()
	require.NoError(t, err, string(audit))
	require.Contains(t, string(audit), "are right")
	require.NoError(t, n.net.stop(t), n.net.output())
}

// provenNet is a network of four that is proven with tiny circuits, and whose prover the test
// runs.
type provenNet struct {
	t      *testing.T
	binary string
	net    *process
	m      manifest
	how    struct {
		Prover  common.Address `json:"prover"`
		Home    string         `json:"home"`
		KeyFile string         `json:"key_file"`
	}
	who       common.Address
	node      *client.Client
	params    *protocol.Params
	l1        *l1client.Client
	contracts *proving.Contracts
	payer     int
}

// provenSlot is long enough for the proof of an epoch on a machine that does other things, too.
const provenSlot = 30 * time.Second

func newProvenNet(t *testing.T) *provenNet {
	t.Setenv("AZTECD_L1_FINALITY_BLOCKS", "8") // a prune waits for it
	n := &provenNet{t: t, binary: build(t)}
	home := filepath.Join(t.TempDir(), "net")
	n.net = start(t, n.binary, "localnet", "--home", home, "--slot", provenSlot.String(), "--tps", "0", "--proving", "--no-prover", "--base-port", basePort(t))
	eventually(t, n.net, "the network never wrote its manifest", func() bool {
		_, err := os.Stat(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	n.m = readManifest(t, home)
	raw, err := os.ReadFile(filepath.Join(home, "localnet.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &struct {
		Proving any `json:"proving"`
	}{&n.how}))
	n.who, n.node = n.how.Prover, n.m.node(t, 0)
	eventually(t, n.net, "the first node is never ready", func() bool {
		h, err := n.node.Health(t.Context())
		return err == nil && h.Ready
	})
	info, err := n.node.Info(t.Context())
	require.NoError(t, err)
	n.params = info.Params.Protocol()
	n.l1, err = l1client.Dial(t.Context(), []string{n.m.L1.HTTP}, time.Minute, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(n.l1.Close)
	n.contracts, err = proving.New(n.l1, n.l1, n.params)
	require.NoError(t, err)
	return n
}

func (n *provenNet) prover(more ...string) *process {
	args := []string{
		"prover", "start", "--home", n.how.Home, "--key-file", n.how.KeyFile, "--circuits", "tiny",
		"--node", fmt.Sprintf("http://127.0.0.1:%d", n.m.Nodes[0].Ports.RPC), "--l1", n.m.L1.HTTP, "--beacon", n.m.L1.Beacon,
	}
	return start(n.t, n.binary, append(args, more...)...)
}

// killAt kills the prover once it says that it does something, and starts it again; the period
// is proven all the same. On a machine too busy to do both in time the chain is pruned: the next
// period shows it, then.
func (n *provenNet) killAt(prover *process, doing string) *process {
	n.t.Helper()
	for {
		generation := n.generation()
		seen := strings.Count(prover.output(), doing)
		eventually(n.t, prover, "the prover never says: "+doing, func() bool { return strings.Count(prover.output(), doing) > seen })
		end := n.period().End
		_ = prover.kill()
		prover = n.prover()
		eventually(n.t, prover, "the period is not proven by who was killed at: "+doing, func() bool { return n.proven() >= end || n.generation() > generation })
		if n.proven() >= end {
			return prover
		}
	}
}

// send sends a small tx and gives its hash once it is locked.
func (n *provenNet) send() common.Hash {
	n.t.Helper()
	n.payer++
	r, err := load.SendOne(n.t.Context(), n.node, smallTx(n.payer), api.StatusLocked)
	require.NoError(n.t, err)
	return r.TxHash
}

func smallTx(payer int) load.OneOptions {
	return load.OneOptions{Payer: payer % load.Payers, Shape: load.Shape{ProofBytes: 100}, Timeout: patience}
}

// keepSending sends one about every slot, so that each epoch has something to prove.
func (n *provenNet) keepSending() {
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	n.t.Cleanup(func() { stop(); <-done })
	go func() {
		defer close(done)
		for i := 32; ; i++ {
			_, _ = load.SendOne(ctx, n.node, smallTx(i), api.StatusPending)
			select {
			case <-ctx.Done():
				return
			case <-time.After(provenSlot):
			}
		}
	}()
}

func (n *provenNet) receipt(tx common.Hash) api.Receipt {
	r, _ := n.node.Receipt(n.t.Context(), tx)
	return r
}

// pruneTakes waits for a prune that takes so much of the prover's deposit: a tx that was locked
// before is locked again. A prune that takes something else was of a period that was claimed, or
// not, before; then it is the next one.
func (n *provenNet) pruneTakes(bond protocol.Amount) {
	n.t.Helper()
	for range 3 {
		generation, had, tx := n.generation(), n.deposit(), n.send()
		eventually(n.t, n.net, "a chain that is not proven is not pruned", func() bool { return n.generation() > generation })
		eventually(n.t, n.net, "a tx that was pruned does not lock again", func() bool {
			r := n.receipt(tx)
			if !r.Status.Reached(api.StatusLocked) {
				return false
			}
			c, err := n.node.Chunk(n.t.Context(), api.AtNumber(r.Chunk))
			return err == nil && c.Header.Generation > generation
		})
		if left, err := had.Sub(bond); err == nil && left == n.deposit() {
			return
		}
	}
	require.Fail(n.t, "no prune takes what it should", "%s of the deposit", bond)
}

func at[T any](n *provenNet, read func(ctx context.Context, head l1client.Header) (T, error)) (out T) {
	n.t.Helper()
	head, err := n.l1.Tagged(n.t.Context(), rpc.LatestBlockNumber)
	require.NoError(n.t, err)
	out, err = read(n.t.Context(), head)
	require.NoError(n.t, err)
	return out
}

func (n *provenNet) period() claims.Period { return at(n, n.contracts.Period) }

func (n *provenNet) proven() uint64 { return at(n, n.contracts.Proven).Number }

func (n *provenNet) generation() uint32 {
	return at(n, func(ctx context.Context, head l1client.Header) (view.Tips, error) {
		return view.ReadTips(ctx, n.l1, n.params.Rollup, head.Hash)
	}).Generation
}

// deposit is all that the prover has in escrow.
func (n *provenNet) deposit() protocol.Amount {
	return at(n, func(ctx context.Context, head l1client.Header) (protocol.Amount, error) {
		free, err := n.contracts.Free(ctx, head, n.who)
		if err != nil {
			return free, err
		}
		staked, err := n.contracts.Staked(ctx, head, n.who)
		if err != nil {
			return free, err
		}
		return free.Add(staked)
	})
}

func (n *provenNet) earned() uint64 {
	return at(n, func(ctx context.Context, head l1client.Header) (uint64, error) {
		e, err := n.contracts.Earned(ctx, head, n.who)
		if err != nil {
			return 0, err
		}
		return e.Uint64(), nil
	})
}

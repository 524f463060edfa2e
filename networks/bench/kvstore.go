package bench

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/machine"
)

const (
	// kvTxBytes is the size of a kvstore tx.
	kvTxBytes = 250
	// kvPatience is how long after the last tx its block may come.
	kvPatience = 5 * time.Second
)

// load sends txs to the nodes in turn; each is timed from before the call that
// submits it to the event of its block at another node.
func (n *kvNetwork) load(ctx context.Context, turn time.Duration) error {
	var answers sync.WaitGroup
	defer answers.Wait()
	begun := time.Now()
	for i := range int(turn/time.Second) * tps {
		machine.Pause(ctx, time.Until(begun.Add(time.Duration(i)*time.Second/tps)))
		if ctx.Err() != nil {
			return ctx.Err()
		}
		tx, node := kvTx(n.sent), n.sent%nodes
		n.sent++
		answers.Go(func() {
			n.watch.sending(tx, node, time.Now())
			if _, err := n.clients[node].BroadcastTxSync(ctx, tx); err != nil {
				n.watch.refused(tx)
			}
		})
	}
	for deadline := time.Now().Add(kvPatience); n.watch.waiting() > 0 && time.Now().Before(deadline); {
		machine.Pause(ctx, 10*time.Millisecond)
	}
	return ctx.Err()
}

// reportKV takes the figures of the reference.
func (b *bench) reportKV(ctx context.Context, n *kvNetwork) error {
	latency := load.LatencyOf(n.watch.latencies())
	if latency == nil {
		return errors.New("no kvstore tx came into a block")
	}
	b.results.set("kvstore_start_to_rpc_ms", milliseconds(n.startToRPC))
	b.results.latency("kvstore", latency)
	b.results.set("kvstore_rss_mb_max", n.peakMB())
	return b.kvBlockBytes(ctx, n.clients[0])
}

// kvBlockBytes is the mean of blocks with txs, without their tx entries.
func (b *bench) kvBlockBytes(ctx context.Context, c *cmthttp.HTTP) error {
	status, err := c.Status(ctx)
	if err != nil {
		return fmt.Errorf("ask a kvstore node for its height: %w", err)
	}
	sizes, err := blockSizes(ctx, c, status.SyncInfo.LatestBlockHeight, 0)
	if err == nil {
		b.results.set("kvstore_block_bytes_besides", sizes.besides)
	}
	return err
}

func kvTx(i int) cmttypes.Tx {
	text := fmt.Sprintf("key%d=", i)
	for sum := sha256.Sum256([]byte(text)); len(text) < kvTxBytes; sum = sha256.Sum256(sum[:]) {
		text += hex.EncodeToString(sum[:])
	}
	return cmttypes.Tx(text[:kvTxBytes])
}

// kvWatch times txs. It is safe for concurrent use.
type kvWatch struct {
	mu   sync.Mutex
	sent map[string]kvSent
	took []time.Duration
}

type kvSent struct {
	node int
	at   time.Time
}

func (w *kvWatch) sending(tx cmttypes.Tx, node int, at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sent[string(tx)] = kvSent{node, at}
}

func (w *kvWatch) refused(tx cmttypes.Tx) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.sent, string(tx))
}

// included notes a node's event of a block.
func (w *kvWatch) included(node int, txs cmttypes.Txs, at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, tx := range txs {
		if s, ours := w.sent[string(tx)]; ours && s.node != node {
			w.took = append(w.took, at.Sub(s.at))
			delete(w.sent, string(tx))
		}
	}
}

func (w *kvWatch) waiting() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.sent)
}

func (w *kvWatch) latencies() []time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.took
}

// follow reads a node's block events until ctx ends.
func (w *kvWatch) follow(ctx context.Context, node int, c *cmthttp.HTTP) error {
	events, err := c.Subscribe(ctx, "aztecd-bench", cmttypes.EventQueryNewBlock.String(), 256)
	if err != nil {
		return fmt.Errorf("subscribe to a kvstore node's blocks: %w", err)
	}
	go func() { // ends with ctx; the caller stops the client after that
		for {
			select {
			case <-ctx.Done():
				return
			case event := <-events:
				if block, ok := event.Data.(cmttypes.EventDataNewBlock); ok {
					w.included(node, block.Block.Txs, time.Now())
				}
			}
		}
	}()
	return nil
}

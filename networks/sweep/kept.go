package sweep

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
)

// node answers for what is kept; *client.Client does.
type node interface {
	Chunk(ctx context.Context, at api.At) (*api.ChunkInfo, error)
	Lock(ctx context.Context, at api.At) (*api.LockInfo, error)
	Receipts(ctx context.Context, txs []common.Hash) ([]api.Receipt, error)
}

// keeping asks nodes what they kept.
type keeping struct {
	nodes []node
	say   func(format string, args ...any)
}

// chunks goes through all chunks up to the tip. It counts those that were reported
// and are not so at every node, and those that no certificate covers at any, and
// gives the txs of all.
func (k *keeping) chunks(ctx context.Context, tip uint64, seen map[uint64]reported) (lost, uncertified int, txs []common.Hash, err error) {
	for number := uint64(1); number <= tip; number++ {
		decided, certified, err := k.chunk(ctx, number)
		if err != nil {
			return 0, 0, nil, err
		}
		if !certified {
			uncertified++
			k.say("        no certificate covers chunk %d", number)
		}
		if was, ok := seen[number]; ok && !everywhere(decided, was) {
			lost++
			k.say("        chunk %d was reported locked as %s, and now:%s", number, was.hash, hashes(decided))
		}
		if i := slices.IndexFunc(decided, func(c *api.ChunkInfo) bool { return c != nil }); i >= 0 {
			txs = append(txs, decided[i].TxHashes...)
		}
	}
	for number, was := range seen {
		if number > tip {
			lost++
			k.say("        chunk %d was reported locked as %s, and no node has so many", number, was.hash)
		}
	}
	return lost, uncertified, txs, nil
}

// chunk asks every node for a chunk, nil where it is not known, and whether a
// certificate covers it anywhere.
func (k *keeping) chunk(ctx context.Context, number uint64) (decided []*api.ChunkInfo, certified bool, err error) {
	decided = make([]*api.ChunkInfo, len(k.nodes))
	for i, n := range k.nodes {
		chunk, err := n.Chunk(ctx, api.AtNumber(number))
		if isNotFound(err) {
			continue
		}
		if err != nil {
			return nil, false, err
		}
		decided[i] = chunk
		if certified {
			continue
		}
		lock, err := n.Lock(ctx, api.AtNumber(number))
		switch {
		case err == nil:
			certified = lock.Height >= chunk.Block.Height
		case !isNotFound(err):
			return nil, false, err
		}
	}
	return decided, certified, nil
}

// everywhere tells whether every node has a chunk as it was reported, locked.
func everywhere(decided []*api.ChunkInfo, was reported) bool {
	for _, chunk := range decided {
		if chunk == nil || chunk.Hash != was.hash || !chunk.Status.Reached(api.StatusLocked) || !slices.Equal(chunk.TxHashes, was.txs) {
			return false
		}
	}
	return true
}

func hashes(decided []*api.ChunkInfo) string {
	out := ""
	for i, chunk := range decided {
		if chunk == nil {
			out += fmt.Sprintf(" node %d has none", i)
			continue
		}
		out += fmt.Sprintf(" node %d has %s, %s", i, chunk.Hash, chunk.Status)
	}
	return out
}

// receiptBatch bounds one request for receipts.
const receiptBatch = 200

// txs counts txs of chunks that were reported locked whose receipt at some node is
// not.
func (k *keeping) txs(ctx context.Context, seen map[uint64]reported) (lost int, err error) {
	var txs []common.Hash
	for _, chunk := range seen {
		txs = append(txs, chunk.txs...)
	}
	return k.unlocked(ctx, txs)
}

// unlocked counts txs whose receipt at some node is not that of a locked one.
func (k *keeping) unlocked(ctx context.Context, txs []common.Hash) (lost int, err error) {
	for batch := range slices.Chunk(txs, receiptBatch) {
		missing := map[common.Hash]bool{}
		for _, n := range k.nodes {
			receipts, err := n.Receipts(ctx, batch)
			if err != nil {
				return 0, err
			}
			for i, receipt := range receipts {
				if !receipt.Status.Reached(api.StatusLocked) {
					missing[batch[i]] = true
				}
			}
		}
		lost += len(missing)
	}
	return lost, nil
}

func isNotFound(err error) bool {
	var e *api.Error
	return errors.As(err, &e) && e.Code == api.CodeNotFound
}

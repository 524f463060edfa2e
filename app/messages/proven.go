package messages

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/x/proving/epoch"
)

// Range are the checkpoints of one proof on L1, which has the root over all that they send.
type Range struct {
	First   uint64      `json:"first"`
	Last    uint64      `json:"last"`
	OutRoot common.Hash `json:"out_root"`
	TxHash  common.Hash `json:"l1_tx_hash"`
}

// proven shows a message below the root of its proven range, of a deployment with provers.
func (d *Desk) proven(ctx context.Context, w *api.OutMessageWitness) (*Proof, error) {
	number := w.Checkpoint.Number
	if err := d.isProven(ctx, number); err != nil {
		return nil, err
	}
	head, err := d.l1.AgreedHead(ctx)
	if err != nil {
		return nil, err
	}
	found, err := proofs.Find(ctx, d.l1, d.at.Proving, number, d.at.Origin.Number, head)
	if err != nil {
		return nil, err
	}
	market := bindings.NewProving()
	root, err := ask(ctx, d, "root of the messages", d.at.Proving, market.PackOutRootOf(found.Last), market.UnpackOutRootOf)
	if err != nil {
		return nil, err
	}
	groups, err := d.groups(ctx, found)
	if err != nil {
		return nil, err
	}
	if groups.Root() != root {
		return nil, fmt.Errorf("messages of checkpoints %d to %d have root %s, L1 keeps %s; try another L1 endpoint", found.First, found.Last, groups.Root(), common.Hash(root))
	}
	path, err := groups.PathOf(w.Chunk.Number)
	if err != nil {
		return nil, fmt.Errorf("checkpoint %d that L1 has proven is not the one that node %s has: %w", number, d.opts.Node, err)
	}
	p := &Proof{OutMessageWitness: *w, Range: &Range{found.First, found.Last, root, found.TxHash}}
	p.Encoded, err = bindings.EncodeProven(found.Last, path)
	return p, err
}

// isProven is ErrUnsettled while L1 has not proven a checkpoint, and says what that waits for.
func (d *Desk) isProven(ctx context.Context, number uint64) error {
	rollup, market := bindings.NewRollup(), bindings.NewProving()
	proven, err := ask(ctx, d, "proven checkpoint", d.at.Rollup, rollup.PackProven(), rollup.UnpackProven)
	if err != nil || proven.Number >= number {
		return err
	}
	confirmed, err := ask(ctx, d, "confirmed checkpoint", d.at.Rollup, rollup.PackConfirmed(), rollup.UnpackConfirmed)
	if err != nil {
		return err
	}
	p, err := ask(ctx, d, "period", d.at.Proving, market.PackPeriod(), market.UnpackPeriod)
	if err != nil {
		return err
	}
	behind := fmt.Errorf("%w: it has proven up to checkpoint %d", ErrUnsettled, proven.Number)
	switch {
	case confirmed.Number < number || confirmed.Number == number && !confirmed.Closed:
		return fmt.Errorf("%w, and confirmed up to %d", behind, confirmed.Number)
	case !p.Open || number > p.End:
		return fmt.Errorf("%w; checkpoint %d is due with a later period", behind, number)
	case p.Prover == (common.Address{}):
		return fmt.Errorf("%w; period %d, to checkpoint %d, has to be claimed for a prover before slot %d, else it is pruned", behind, p.Epoch, p.End, p.OverSlot)
	}
	return fmt.Errorf("%w; period %d, to checkpoint %d, is claimed for %s with %s AZT (1e-18) at stake, whose proof is due before slot %d, else it is pruned",
		behind, p.Epoch, p.End, p.Prover, p.Bond, p.OverSlot)
}

// groups are the messages of a proven range as L1 was shown them: from the proof's transaction, else
// from the node.
func (d *Desk) groups(ctx context.Context, p proofs.Proof) (epoch.OutGroups, error) {
	_, shown, err := proofs.Shown(ctx, d.l1, p)
	if errors.Is(err, proofs.ErrHidden) {
		return d.groupsOfNode(ctx, p)
	}
	if err != nil {
		return epoch.OutGroups{}, err
	}
	groups, _, err := epoch.ParseOutGroups(shown.OutMessages)
	if err != nil {
		err = fmt.Errorf("messages of the proof in %s: %w", p.TxHash, err)
	}
	return groups, err
}

func (d *Desk) groupsOfNode(ctx context.Context, p proofs.Proof) (epoch.OutGroups, error) {
	var sent []epoch.OutMessage
	for number := p.First; number <= p.Last; number++ {
		info, err := d.node.Checkpoint(ctx, api.AtNumber(number))
		if err != nil {
			return epoch.OutGroups{}, err
		}
		for chunk := info.Header.FirstChunk; chunk <= info.Header.LastChunk; chunk++ {
			of, err := d.node.Chunk(ctx, api.AtNumber(chunk))
			if err != nil {
				return epoch.OutGroups{}, err
			}
			for i, hash := range of.TxHashes {
				effect, err := d.node.TxEffect(ctx, hash)
				if err != nil {
					return epoch.OutGroups{}, err
				}
				for _, m := range effect.Messages {
					sent = append(sent, epoch.OutMessage{Chunk: chunk, Tx: uint32(i), Hash: m.Field()})
				}
			}
		}
	}
	return epoch.NewOutGroups(sent)
}

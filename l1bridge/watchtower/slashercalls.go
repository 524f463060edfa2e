package watchtower

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// slasherCall is what a decision says to the slasher; false for one that says nothing to it.
func (w *Watchtower) slasherCall(ctx context.Context, s *view.Snapshot, d Decision) (data []byte, is bool, err error) {
	abi := bindings.NewSlasher()
	switch d.Action {
	case Accuse:
		data, err = w.accusing(ctx, s, abi, d)
	case Slash:
		header := w.accusedHeader(d)
		against := []bindings.Comparison{} // what was confirmed in a generation that is over ends below
		if header.Generation == s.Tips.Generation {
			against, err = w.unheld(s, header)
		}
		if err == nil {
			data, err = abi.TryPackSlash(bindings.FromHeader(header), d.Epoch, against)
		}
	case AnswerAccusation:
		header := w.accusedHeader(d)
		var held bindings.Comparison
		if held, err = w.holds(s, header); err == nil {
			data, err = abi.TryPackAnswer(bindings.FromHeader(header), d.Epoch, held, w.accused.known[accusedBy{d.Record, d.Epoch}].by)
		}
	case Excuse, Trace:
		var chain []bindings.CheckpointHeader
		if chain, err = w.showPath(d); err != nil {
			break
		}
		if d.Action == Trace {
			data, err = abi.TryPackTrace(chain)
		} else {
			data, err = abi.TryPackExcuse(chain, d.Epoch)
		}
	case Reclaim:
		data, err = abi.TryPackReclaim(d.Record, d.Epoch)
	case WithdrawBonds:
		data, err = abi.TryPackWithdraw()
	default:
		return nil, false, nil
	}
	return data, true, err
}

func (w *Watchtower) accusing(ctx context.Context, s *view.Snapshot, abi *bindings.Slasher, d Decision) ([]byte, error) {
	l, err := w.opts.Chain.FirstLock(d.Number)
	if err != nil {
		return nil, fmt.Errorf("read the lock of checkpoint %d: %w", d.Number, err)
	}
	if l.Header.Hash() != d.Record {
		return nil, fmt.Errorf("checkpoint %d was locked once more: %w", d.Number, errOtherwise)
	}
	drawn, err := w.opts.View.Draws().Of(ctx, s, d.Epoch)
	if err != nil {
		return nil, fmt.Errorf("read the committee of epoch %d: %w", d.Epoch, err)
	}
	against, err := w.unheld(s, l.Header)
	if err != nil {
		return nil, err
	}
	return abi.TryPackAccuse(bindings.FromHeader(l.Header), bindings.FromCertificate(l.Certificate, drawn.Committee), against)
}

// accusedHeader is what was accused, as of our chain.
func (w *Watchtower) accusedHeader(d Decision) checkpoint.Header {
	return w.accused.known[accusedBy{d.Record, d.Epoch}].header
}

// unheld shows that the confirmed chain, which is ours, has not come to a lock's last chunk.
func (w *Watchtower) unheld(s *view.Snapshot, h checkpoint.Header) ([]bindings.Comparison, error) {
	if h.Number > s.Tips.Confirmed {
		return []bindings.Comparison{}, nil
	}
	standing, err := w.standing(s.Tips.Confirmed, s.Tips.ConfirmedHash)
	return []bindings.Comparison{{Standing: bindings.FromHeader(standing)}}, err
}

// holds shows that the confirmed checkpoint of the same number has a lock's last chunk.
func (w *Watchtower) holds(s *view.Snapshot, h checkpoint.Header) (c bindings.Comparison, err error) {
	hash := s.Tips.ConfirmedHash
	if h.Number != s.Tips.Confirmed {
		p, known := s.Publication(h.Number)
		if !known {
			return c, fmt.Errorf("checkpoint %d: %w", h.Number, errOtherwise)
		}
		hash = p.Hash
	}
	standing, err := w.standing(h.Number, hash)
	if err != nil {
		return c, err
	}
	c = bindings.Comparison{Standing: bindings.FromHeader(standing), Index: h.LastChunk}
	if hash == h.Hash() {
		return c, nil
	}
	if c.Leaf, c.Path, err = w.leaf(h.LastChunk, h.LastChunk); err != nil {
		return c, err
	}
	c.StandingLeaf, c.StandingPath, err = w.leaf(standing.LastChunk, h.LastChunk)
	return c, err
}

// leaf is where a chunk is in the log that ends with a last one.
func (w *Watchtower) leaf(last, chunk uint64) (leaf [32]byte, path [][32]byte, err error) {
	proof, err := w.opts.Chain.ProveChunk(last, chunk)
	if err != nil {
		return leaf, nil, fmt.Errorf("prove chunk %d up to chunk %d: %w", chunk, last, err)
	}
	for _, aunt := range proof.Aunts {
		path = append(path, aunt)
	}
	return proof.LeafHash, path, nil
}

// standing is the version of ours that L1 has.
func (w *Watchtower) standing(number uint64, hash common.Hash) (checkpoint.Header, error) {
	h, ours, err := w.opts.Chain.Version(number, func(is common.Hash) bool { return is == hash })
	if err == nil && !ours {
		err = fmt.Errorf("checkpoint %d on L1 is not ours: %w", number, errOtherwise)
	}
	return h, err
}

package publication

import (
	"errors"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// First is the lowest checkpoint that a node has records of, of those up to a last one: 1
// where it followed the chain from the beginning, more where it began with a snapshot.
func First(r ledger.Reader, last uint64) (uint64, error) {
	var failed error
	known := func(number uint64) bool {
		_, err := ledger.CheckpointAt(r, number)
		if err != nil && !errors.Is(err, ledger.ErrNoRecord) {
			failed = err
		}
		return err == nil
	}
	if last == 0 || known(1) {
		return 1, failed
	}
	first := 1 + uint64(sort.Search(int(last-1), func(i int) bool { return known(1 + uint64(i)) }))
	return first, failed
}

// FirstOf is First, and what is known of the checkpoint before it, of which there is nothing
// where that is 0.
func FirstOf(r ledger.Reader, last uint64) (number uint64, before Record, err error) {
	first, err := First(r, last)
	if err != nil || first == 1 {
		return first, Record{}, err
	}
	h, err := ledger.CheckpointAt(r, first)
	return first, Parent(h), err
}

// Parent is what a node that began with a checkpoint knows of the one before: its number,
// its hash, and its last chunk.
func Parent(first checkpoint.Header) Record {
	return Record{Number: first.Number - 1, Hash: first.ParentHash, LastChunk: first.FirstChunk - 1}
}

// parent tells whether a record is the one before the first that a node has records of.
// Its header is not known but for its number and last chunk.
func (d Decided) parent(first uint64, on Record) (header checkpoint.Header, ours bool, err error) {
	h, err := ledger.CheckpointAt(d.Records, first)
	if err != nil {
		return header, false, err
	}
	before := Parent(h)
	return checkpoint.Header{Number: before.Number, LastChunk: before.LastChunk}, before.Hash == on.Hash && on.Hash != common.Hash{}, nil
}

// untold tells that a record may be a version, of the first checkpoint that a node has
// records of, of before the first chunk of those.
func (d Decided) untold(first uint64, on Record) (bool, error) {
	if on.Number != first || first == 1 {
		return false, nil
	}
	h, err := ledger.CheckpointAt(d.Records, first)
	if err != nil || on.LastChunk < h.FirstChunk || on.LastChunk >= h.LastChunk {
		return false, err
	}
	_, err = ledger.RunningAt(d.Records, on.LastChunk)
	if errors.Is(err, ledger.ErrNoRecord) {
		return true, nil
	}
	return false, err
}

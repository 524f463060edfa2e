package signer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/internal/fail"
)

const (
	// rewriteAbove is the size at which lines that nobody needs any more are left out.
	rewriteAbove = 64 << 10
	// recordRounds is of how many of the last height's rounds records are kept: nothing
	// earlier than the last record is signed anyway, and they only show what was.
	recordRounds = 16
	// shareHeights is of how many of the last heights shares are kept without a
	// certificate: one of a later height covers them, and it is the one asked for.
	shareHeights = 256
)

// book is the guard's file: a line of JSON for each record and each share, appended
// and synced one by one. A power cut can leave an unfinished last line; what it
// would have said was never let pass. It is not safe for concurrent use.
type book struct {
	file   string
	key    common.Address
	out    *os.File
	size   int64
	next   int64 // size at which it is seen whether lines can be left out
	broken error // it can't be gone on with

	handedOver int64 // when its key's state was exported, unix milliseconds; 0: it is here

	ended  bool     // the last line is that of an end
	last   record   // the highest
	height []record // of last's height and the last rounds
	shares map[int64][]Share
}

// newBook writes a book that begins with a record; a zero one is left out.
func newBook(file string, key common.Address, first record) error {
	b := &book{file: file, key: key}
	if first.Height > 0 {
		b.add(line{Record: &first})
	}
	return b.save()
}

// save writes a whole book that nobody has open.
func (b *book) save() error { return atomicfile.Write(b.file, b.text(), 0o600) }

// openBook reads a book. An unfinished last line is cut off.
func openBook(file string) (*book, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read what was signed: %w", err)
	}
	b := &book{file: file, next: rewriteAbove, shares: map[int64][]Share{}}
	b.size = int64(bytes.LastIndexByte(text, '\n') + 1)
	if err := b.parse(text[:b.size]); err != nil {
		return nil, fmt.Errorf("%s, which says what was signed, is damaged; signing without it could lose the stake: restore it: %w", file, err)
	}
	// A rewrite may have ended before its name was durable: a power cut would bring
	// back the file without what is written from now on.
	if err := atomicfile.SyncDir(filepath.Dir(file)); err != nil {
		return nil, err
	}
	if b.out, err = os.OpenFile(file, os.O_WRONLY|os.O_APPEND, 0o600); err != nil {
		return nil, fmt.Errorf("open what was signed: %w", err)
	}
	if b.size < int64(len(text)) {
		if err := errors.Join(b.out.Truncate(b.size), b.out.Sync()); err != nil {
			return nil, errors.Join(fmt.Errorf("cut an unfinished line of %s: %w", file, err), b.out.Close())
		}
	}
	return b, nil
}

// add takes a line into memory.
func (b *book) add(l line) {
	b.ended = l.Run == closed
	if r := l.Record; r != nil {
		if r.Height > b.last.Height {
			b.height = nil
		}
		b.height = append(b.height, *r)
		if r.compare(b.last) > 0 {
			b.last = *r
		}
		b.height = slices.DeleteFunc(b.height, func(o record) bool { return o.Round <= b.last.Round-recordRounds })
	}
	if l.Share != nil {
		keepShare(b.shares, *l.Share)
	}
	b.drop(b.last.Height - shareHeights)
}

// drop lets the shares up to a height go.
func (b *book) drop(height int64) {
	maps.DeleteFunc(b.shares, func(h int64, _ []Share) bool { return h <= height })
}

// write puts what was let pass on disk; only then it counts.
func (b *book) write(l line) error {
	fail.At(fail.GuardBefore)
	defer fail.At(fail.GuardAfter)
	return b.put(l)
}

// put puts a line on disk.
func (b *book) put(l line) error {
	if b.broken != nil {
		return b.broken
	}
	raw, err := json.Marshal(l)
	if err != nil {
		return err
	}
	raw = append(raw, '\n')
	_, err = b.out.Write(raw)
	if err == nil {
		err = b.out.Sync()
	}
	if err != nil {
		if cut := errors.Join(b.out.Truncate(b.size), b.out.Sync()); cut != nil {
			b.broken = fmt.Errorf("%s ends with an unfinished line: %w", b.file, cut)
		}
		return fmt.Errorf("write what is to be signed: %w", err)
	}
	b.size += int64(len(raw))
	b.add(l)
	return nil
}

// at gives what was let pass at a height, round and step.
func (b *book) at(r record) (record, bool) {
	i := slices.IndexFunc(b.height, func(o record) bool { return o.compare(r) == 0 })
	if i < 0 {
		return record{}, false
	}
	return b.height[i], true
}

// foreign tells whether a signature was never let pass. What lies below the book's last
// height is no longer known; nothing there harms, since it is in the past everywhere.
func (b *book) foreign(r record) bool {
	before, ok := b.at(r)
	if !ok {
		return r.compare(b.last) > 0
	}
	return before.contradicts(r)
}

// blank tells whether its key has signed nothing here and was exported nowhere, so that the
// book of another key may take its place.
func (b *book) blank() bool {
	signed := slices.ContainsFunc(b.height, func(r record) bool { return !r.same(everything(r.Height)) })
	return !signed && b.handedOver == 0
}

// hasShare tells whether the share of a height and round is in the book.
func (b *book) hasShare(height int64, round int32) bool {
	return slices.ContainsFunc(b.shares[height], func(s Share) bool { return s.Round == round })
}

// compact leaves out what nobody needs any more, once the file is large and at least
// half of it is that. When it fails before the file is replaced, the book goes on as it
// was; else it is broken.
func (b *book) compact() error {
	if b.size < b.next || b.broken != nil {
		return nil //nolint:nilerr // a broken book is told of where it breaks and at each line
	}
	text := b.text()
	b.next = max(rewriteAbove, 2*int64(len(text)))
	if b.size < b.next {
		return nil // its lines are needed
	}
	err := atomicfile.Write(b.file, text, 0o600)
	if err != nil {
		b.next = 2 * b.size
		if b.hasName() {
			return err
		}
	} else {
		err = b.reopen()
	}
	if err != nil { // what has its name now, or after a power cut, is unknown
		b.broken = fmt.Errorf("go on in what was signed: %w", err)
	}
	return b.broken
}

// hasName tells whether the open file is the one with the book's name.
func (b *book) hasName() bool {
	named, err := os.Stat(b.file)
	if err != nil {
		return false
	}
	open, err := b.out.Stat()
	return err == nil && os.SameFile(named, open)
}

// reopen goes on in the file that has the book's name now.
func (b *book) reopen() error {
	out, err := os.OpenFile(b.file, os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	info, err := out.Stat()
	if err != nil {
		return errors.Join(err, out.Close())
	}
	old := b.out
	b.out, b.size = out, info.Size()
	return old.Close()
}

func (b *book) close() error { return b.out.Close() }

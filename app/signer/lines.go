package signer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// bookVersion is that of the file's lines.
	bookVersion = 2
	// handedOverVersion is that of a book whose state was exported. Programs that know
	// nothing of that refuse it.
	handedOverVersion = 3
)

// line is one line of the file; one of its fields is set.
type line struct {
	Head   *head   `json:"head,omitempty"`
	Record *record `json:"record,omitempty"`
	Share  *Share  `json:"share,omitempty"`
	// Run says that the guard was opened, or closed; of a book that is copied while it is
	// open, or put back, the last such line is not that of an end.
	Run run `json:"run,omitempty"`
}

// run is where the life of a guard begins and ends.
type run string

const (
	opened run = "opened"
	closed run = "closed"
)

// head is the first line.
type head struct {
	Version int            `json:"version"`
	Key     common.Address `json:"key"`
	// HandedOver is when the state was exported, unix milliseconds: nothing is signed
	// with it here any more.
	HandedOver int64 `json:"handed_over,omitempty"`
}

// readable tells whether it is a head, of a version that is known.
func (h *head) readable() bool {
	switch {
	case h == nil:
		return false
	case h.Version == handedOverVersion:
		return h.HandedOver != 0
	}
	return h.Version == bookVersion && h.HandedOver == 0
}

func (b *book) parse(text []byte) error {
	for n := 0; len(text) > 0; n++ {
		raw, rest, _ := bytes.Cut(text, []byte{'\n'})
		text = rest
		var l line
		if err := json.Unmarshal(raw, &l); err != nil {
			return fmt.Errorf("line %d: %w", n+1, err)
		}
		switch {
		case n == 0 && !l.Head.readable():
			return fmt.Errorf("line 1 is not the head of version %d", bookVersion)
		case n == 0:
			b.key, b.handedOver = l.Head.Key, l.Head.HandedOver
		default:
			b.add(l)
		}
	}
	if b.key == (common.Address{}) {
		return errors.New("it is empty")
	}
	return nil
}

// text is the book without lines that nobody needs any more.
func (b *book) text() []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	first := head{Version: bookVersion, Key: b.key}
	if b.handedOver != 0 {
		first.Version, first.HandedOver = handedOverVersion, b.handedOver
	}
	lines := []line{{Head: &first}}
	for i := range b.height {
		lines = append(lines, line{Record: &b.height[i]})
	}
	for _, height := range b.sharedHeights() {
		for i := range b.shares[height] {
			lines = append(lines, line{Share: &b.shares[height][i]})
		}
	}
	for _, l := range lines {
		if err := enc.Encode(l); err != nil {
			panic(fmt.Sprintf("encode the signing book: %v", err)) // plain values into memory
		}
	}
	return out.Bytes()
}

// sharedHeights are those with shares, in order.
func (b *book) sharedHeights() []int64 { return slices.Sorted(maps.Keys(b.shares)) }

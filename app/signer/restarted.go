package signer

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Reseal carries the seal of a book that was exported over to the book of another chain, which
// begins empty: the key went to another machine, which goes on with the other chain, too. It
// writes nothing where there is no seal.
func Reseal(from, to string) error {
	text, err := os.ReadFile(from)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read what was signed: %w", err)
	}
	old := &book{shares: map[int64][]Share{}}
	if err := old.parse(text[:bytes.LastIndexByte(text, '\n')+1]); err != nil {
		return fmt.Errorf("%s, which says whether this key went to another machine, is damaged: restore it, or move it away if the key signs here: %w", from, err)
	}
	if old.handedOver == 0 {
		return nil
	}
	sealed := &book{file: to, key: old.key, handedOver: old.handedOver}
	return sealed.save()
}

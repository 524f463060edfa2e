package signer

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// oldRecord is the whole memory of earlier versions: the last pre-commit of a block.
type oldRecord struct {
	Height    int64         `json:"height"`
	Round     int32         `json:"round"`
	Extension hexutil.Bytes `json:"extension"`
}

// unknownBlock is in no vote: a record with it lets nothing pass.
const unknownBlock = "unknown"

// migrate makes a book of the file of an earlier version, which then goes. It gives
// fs.ErrNotExist when there is none. signed is what the signer remembers itself.
func migrate(old, file string, key common.Address, signed record) error {
	text, err := os.ReadFile(old)
	if err != nil {
		return fmt.Errorf("read what was signed: %w", err)
	}
	var o oldRecord
	if err := json.Unmarshal(text, &o); err != nil {
		return fmt.Errorf("%s, which says what was signed, is damaged; signing without it could lose the stake: restore it: %w", old, err)
	}
	last := record{Height: o.Height, Round: o.Round, Step: Precommit, Block: unknownBlock, Extension: o.Extension}
	switch order := signed.compare(last); {
	case o.Height == 0, order > 0:
		// The old guard did not see pre-votes, proposals and pre-commits of nil.
		if signed.Step == Precommit && signed.Block != "" {
			return fmt.Errorf("%w: %s knows %s, the signer signed %s", errAhead, old, last, signed)
		}
		last = signed
	case order == 0:
		last.Block = signed.Block
	}
	if err := newBook(file, key, last); err != nil {
		return err
	}
	return removeOld(old)
}

// removeOld removes what a book replaces.
func removeOld(old string) error {
	err := os.Remove(old)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("remove what the signing book replaces: %w", err)
	}
	return atomicfile.SyncDir(filepath.Dir(old))
}

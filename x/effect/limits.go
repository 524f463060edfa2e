package effect

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// publicLogHeader are the two fields before a public log's own: length, contract.
const publicLogHeader = aztec.PublicLogHeaderFields

// ErrLimit is returned for an effect larger than a tx may have.
var ErrLimit = errors.New("effect over limit")

// ErrEmptyItem is returned for a zero note hash, nullifier, message or write,
// or an empty log: they stand for "nothing" and have no place in an effect.
var ErrEmptyItem = errors.New("effect holds an empty item")

// Validate checks the per-tx limits of aztec and that no item is empty. It
// returns an error that wraps ErrLimit or ErrEmptyItem.
func (e *TxEffect) Validate() error {
	if e.RevertCode > aztec.MaxRevertCode {
		return fmt.Errorf("revert code %d: %w", e.RevertCode, ErrLimit)
	}
	for _, list := range []struct {
		name  string
		items []fr.Element
		max   int
	}{
		{"note hashes", e.NoteHashes, aztec.MaxNoteHashes},
		{"nullifiers", e.Nullifiers, aztec.MaxNullifiers},
		{"l2 to l1 messages", e.L2ToL1Msgs, aztec.MaxL2ToL1Msgs},
	} {
		if len(list.items) > list.max {
			return overLimit(len(list.items), list.name, list.max)
		}
		for i := range list.items {
			if list.items[i].IsZero() {
				return fmt.Errorf("%s, item %d: %w", list.name, i, ErrEmptyItem)
			}
		}
	}
	if n := len(e.PublicWrites); n > aztec.MaxTotalPublicWrites {
		return overLimit(n, "public writes", aztec.MaxTotalPublicWrites)
	}
	for i, w := range e.PublicWrites {
		if w.Slot.IsZero() && w.Value.IsZero() {
			return fmt.Errorf("public writes, item %d: %w", i, ErrEmptyItem)
		}
	}
	return e.validateLogs()
}

func (e *TxEffect) validateLogs() error {
	if n := len(e.PrivateLogs); n > aztec.MaxPrivateLogs {
		return overLimit(n, "private logs", aztec.MaxPrivateLogs)
	}
	for i, log := range e.PrivateLogs {
		if len(log) == 0 {
			return fmt.Errorf("private logs, item %d: %w", i, ErrEmptyItem)
		}
		if len(log) > aztec.MaxPrivateLogFields {
			return overLimit(len(log), "private log fields", aztec.MaxPrivateLogFields)
		}
	}
	public := 0
	for i := range e.PublicLogs {
		public += publicLogHeader + len(e.PublicLogs[i].Fields)
		if public > aztec.MaxPublicLogsFields {
			return overLimit(public, "public log fields", aztec.MaxPublicLogsFields)
		}
	}
	if n := len(e.ContractClassLogs); n > aztec.MaxContractClassLogs {
		return overLimit(n, "contract class logs", aztec.MaxContractClassLogs)
	}
	for i := range e.ContractClassLogs {
		switch n := len(e.ContractClassLogs[i].Fields); {
		case n == 0:
			return fmt.Errorf("contract class log: %w", ErrEmptyItem)
		case n > aztec.MaxContractClassFields:
			return overLimit(n, "contract class log fields", aztec.MaxContractClassFields)
		}
	}
	return nil
}

func overLimit(n int, what string, max int) error {
	return fmt.Errorf("%d %s, at most %d: %w", n, what, max, ErrLimit)
}

package effect

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// The prefixes of the markers: separators of the same kind as the hashes'.
const (
	TxStartPrefix       = 2624615704
	BlockEndPrefix      = 3951939007
	CheckpointEndPrefix = 2355328067
)

// ErrMarker is returned for a field that is not the marker expected there, or
// one whose counts contradict what follows.
var ErrMarker = errors.New("bad marker")

// StartMarker opens a tx effect's fields and says how many of each kind follow.
type StartMarker struct {
	NoteHashes, Nullifiers, L2ToL1Msgs uint16
	PublicWrites, PrivateLogs          uint16
	PrivateLogFields                   uint16 // without the lengths before each log
	PublicLogFields                    uint32 // with each log's length and contract
	ClassLogFields                     uint16 // without the contract
	RevertCode                         uint8
	BlobFields                         uint32 // of the effect, this marker included
}

// Encode packs the marker into a field.
func (m StartMarker) Encode() fr.Element {
	var p packer
	p.put(TxStartPrefix, 32)
	p.put(uint64(m.NoteHashes), 16).put(uint64(m.Nullifiers), 16).put(uint64(m.L2ToL1Msgs), 16)
	p.put(uint64(m.PublicWrites), 16).put(uint64(m.PrivateLogs), 16).put(uint64(m.PrivateLogFields), 16)
	p.put(uint64(m.PublicLogFields), 32).put(uint64(m.ClassLogFields), 16)
	return p.put(uint64(m.RevertCode), 8).put(uint64(m.BlobFields), 32).field()
}

// DecodeStartMarker unpacks a marker. It checks the prefix alone and returns
// ErrMarker for any other field.
func DecodeStartMarker(f fr.Element) (StartMarker, error) {
	u := unpack(f)
	var m StartMarker
	m.BlobFields = uint32(u.take(32))
	m.RevertCode = uint8(u.take(8))
	m.ClassLogFields = uint16(u.take(16))
	m.PublicLogFields = uint32(u.take(32))
	m.PrivateLogFields = uint16(u.take(16))
	m.PrivateLogs = uint16(u.take(16))
	m.PublicWrites = uint16(u.take(16))
	m.L2ToL1Msgs = uint16(u.take(16))
	m.Nullifiers = uint16(u.take(16))
	m.NoteHashes = uint16(u.take(16))
	if !u.is(TxStartPrefix) {
		return StartMarker{}, fmt.Errorf("tx start: %w", ErrMarker)
	}
	return m, nil
}

// fields is what BlobFields must be by the other counts.
func (m StartMarker) fields() int {
	n := fixedFields + int(m.NoteHashes) + int(m.Nullifiers) + int(m.L2ToL1Msgs) +
		2*int(m.PublicWrites) + int(m.PrivateLogs) + int(m.PrivateLogFields) +
		int(m.PublicLogFields) + int(m.ClassLogFields)
	if m.ClassLogFields > 0 {
		n++
	}
	return n
}

// check refuses counts that exceed a tx's limits or contradict each other.
func (m StartMarker) check() error {
	for _, c := range []struct {
		name string
		n    int
		max  int
	}{
		{"revert code", int(m.RevertCode), aztec.MaxRevertCode},
		{"note hashes", int(m.NoteHashes), aztec.MaxNoteHashes},
		{"nullifiers", int(m.Nullifiers), aztec.MaxNullifiers},
		{"l2 to l1 messages", int(m.L2ToL1Msgs), aztec.MaxL2ToL1Msgs},
		{"public writes", int(m.PublicWrites), aztec.MaxTotalPublicWrites},
		{"private logs", int(m.PrivateLogs), aztec.MaxPrivateLogs},
		{"public log fields", int(m.PublicLogFields), aztec.MaxPublicLogsFields},
		{"contract class log fields", int(m.ClassLogFields), aztec.MaxContractClassFields},
	} {
		if c.n > c.max {
			return overLimit(c.n, c.name, c.max)
		}
	}
	if int(m.BlobFields) != m.fields() {
		return fmt.Errorf("tx start says %d fields, its counts %d: %w", m.BlobFields, m.fields(), ErrMarker)
	}
	return nil
}

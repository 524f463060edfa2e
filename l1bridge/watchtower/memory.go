package watchtower

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

// memory is a directory with what a watchtower can't read anew when its process ends: a
// file for each certificate with which it may have to answer a charge, and for each charge
// and accusation that it made. Each is whole or not there; one that is damaged is left out.
type memory struct{ dir string } // none keeps nothing

// Kinds of files, as their names end.
const (
	keptLock       = ".lock"
	keptCharge     = ".charge"
	keptAccusation = ".accusation"
)

// maxKeptLocks bounds certificates. A certificate is of a quorum, so that nobody fills it at will.
const maxKeptLocks = 4096

// keptCertificate covers what was published, whatever stands in its place now.
type keptCertificate struct {
	Number      uint64
	Hash        common.Hash // of what was published
	Certificate lock.Certificate
	Links       [][]byte // headers
}

// keptMade is a charge of a record's word, or an accusation of a header's hash and an epoch's
// committee.
type keptMade struct {
	Of                   common.Hash
	Number, Epoch, Block uint64
}

// name of an accusation's file.
func (id accusedBy) name() common.Hash {
	return crypto.Keccak256Hash(id.hash[:], binary.BigEndian.AppendUint64(nil, id.epoch))
}

// put writes a file.
func (m memory) put(word common.Hash, kind string, v any) error {
	if m.dir == "" {
		return nil
	}
	raw, err := rlp.EncodeToBytes(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", kind, err)
	}
	if kind == keptLock && m.count(kind) >= maxKeptLocks {
		return fmt.Errorf("%s has %d certificates: the watchtower keeps no more", m.dir, maxKeptLocks)
	}
	return atomicfile.Write(filepath.Join(m.dir, hex.EncodeToString(word[:])+kind), raw, 0o600)
}

// count is how many files of a kind there are.
func (m memory) count(kind string) (n int) {
	files, err := os.ReadDir(m.dir)
	if err != nil {
		return 0 // what is wrong shows in what is written
	}
	for _, f := range files {
		if filepath.Ext(f.Name()) == kind {
			n++
		}
	}
	return n
}

// drop removes a file; one that is not there is none.
func (m memory) drop(word common.Hash, kind string) error {
	if m.dir == "" {
		return nil
	}
	err := os.Remove(filepath.Join(m.dir, hex.EncodeToString(word[:])+kind))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// each gives the files of a kind to a function, whose error says that one is damaged.
func (m memory) each(kind string, take func(word common.Hash, raw []byte) error) (damaged []error, err error) {
	if m.dir == "" {
		return nil, nil
	}
	files, err := os.ReadDir(m.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read what the watchtower keeps: %w", err)
	}
	for _, f := range files {
		name, is := strings.CutSuffix(f.Name(), kind)
		word, bad := hex.DecodeString(name)
		if !is || bad != nil || len(word) != common.HashLength {
			continue
		}
		raw, err := os.ReadFile(filepath.Join(m.dir, f.Name()))
		if err == nil {
			err = take(common.Hash(word), raw)
		}
		if err != nil {
			damaged = append(damaged, fmt.Errorf("%s: %w", f.Name(), err))
		}
	}
	return damaged, nil
}

// recall reads what was kept. What is damaged is logged, and left out.
func (w *Watchtower) recall() error {
	for kind, take := range map[string]func(common.Hash, []byte) error{
		keptLock: w.recallLock, keptCharge: w.recallCharge, keptAccusation: w.recallAccusation,
	} {
		damaged, err := w.memory.each(kind, take)
		if err != nil {
			return err
		}
		for _, err := range damaged {
			w.opts.Logger.Warn("A file of the watchtower is damaged: it is left out", "directory", w.memory.dir, "err", err)
		}
	}
	return nil
}

var errKept = errors.New("it does not fit its name")

func (w *Watchtower) recallLock(word common.Hash, raw []byte) error {
	var k keptCertificate
	if err := rlp.DecodeBytes(raw, &k); err != nil {
		return err
	}
	a := checkpoint.Attestation{Certificate: &k.Certificate}
	for _, link := range k.Links {
		h, err := checkpoint.Decode(link)
		if err != nil {
			return err
		}
		a.Links = append(a.Links, h)
	}
	if !view.Record(word).Names(k.Hash) {
		return errKept
	}
	if err := a.Reaches(k.Hash); err != nil {
		return err
	}
	w.checked[view.Record(word)] = check{
		number: k.Number, carried: CarriedLock, brought: &covering{certificate: a.Certificate, links: a.Links}, kept: true,
	}
	return nil
}

func (w *Watchtower) recallCharge(word common.Hash, raw []byte) error {
	var k keptMade
	if err := rlp.DecodeBytes(raw, &k); err != nil {
		return err
	}
	if k.Of != word {
		return errKept
	}
	w.charges.made[view.Record(word)] = k
	return nil
}

func (w *Watchtower) recallAccusation(name common.Hash, raw []byte) error {
	var k keptMade
	if err := rlp.DecodeBytes(raw, &k); err != nil {
		return err
	}
	id := accusedBy{k.Of, k.Epoch}
	if id.name() != name {
		return errKept
	}
	w.accused.made[id] = k
	return nil
}

// keepLock writes down a certificate that covers what was published.
func (w *Watchtower) keepLock(word view.Record, c *check) {
	k := keptCertificate{Number: c.number, Hash: c.hash, Certificate: *c.brought.certificate}
	for _, link := range c.brought.links {
		k.Links = append(k.Links, link.Encode())
	}
	err := w.memory.put(common.Hash(word), keptLock, &k)
	if err != nil && !c.unkept {
		w.opts.Logger.Warn("Cannot keep the certificate of a publication, and tries again: after a restart nobody answers for it here", "checkpoint", c.number, "err", err)
	}
	c.kept, c.unkept = err == nil, err != nil
}

// keepAgain tries to write down a certificate that could not be.
func (w *Watchtower) keepAgain() {
	for word, c := range w.checked { // in no order: each has its turn
		if c.unkept {
			w.keepLock(word, &c)
			w.checked[word] = c
			return
		}
	}
}

// keepMade writes down a charge or an accusation before it is sent: who made it alone has
// something of its end, however long that takes. It tells whether it was not there before.
func (w *Watchtower) keepMade(d Decision, block uint64) (added bool, err error) {
	k := keptMade{d.Record, d.Number, d.Epoch, block}
	switch d.Action {
	case Charge:
		_, known := w.charges.made[view.Record(d.Record)]
		w.charges.made[view.Record(d.Record)] = k
		return !known, w.memory.put(d.Record, keptCharge, &k)
	case Accuse:
		id := accusedBy{d.Record, d.Epoch}
		_, known := w.accused.made[id]
		w.accused.made[id] = k
		return !known, w.memory.put(id.name(), keptAccusation, &k)
	}
	return false, nil
}

// unmake forgets an accusation that L1 refused: it was not sent.
func (w *Watchtower) unmake(d Decision) {
	if id := (accusedBy{d.Record, d.Epoch}); d.Action == Accuse {
		delete(w.accused.made, id)
		_ = w.memory.drop(id.name(), keptAccusation) // what stays is looked at after a restart
	}
}

package run

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
)

// parse goes through a tx's fields as steps do, without trees.
func parse(shape Shape, fields []fr.Element) error {
	var s State
	for len(fields) > 0 {
		p, err := s.Take(shape, fields)
		if err != nil {
			return err
		}
		if p.Fields() == 0 {
			return errors.New("the tx ends before its fields")
		}
		if p.Begin {
			if err := s.begin(fields[:headFields]); err != nil {
				return err
			}
		}
		if err := s.Tx.take(shape, p); err != nil {
			return err
		}
		for _, f := range fields[p.Fields()-p.Logs : p.Fields()] {
			if err := s.Tx.log(f); err != nil {
				return err
			}
		}
		fields = fields[p.Fields():]
	}
	if !s.Tx.done() {
		return errors.New("the fields end before the tx")
	}
	return nil
}

// some are up to most elements, none of them zero.
func some(rnd *rand.Rand, most int) []fr.Element {
	out := make([]fr.Element, rnd.IntN(most+1))
	for i := range out {
		out[i].SetUint64(1 + rnd.Uint64N(20))
	}
	return out
}

// effects are fields of a small tx, half of them with a field or a count that is wrong.
func effects(rnd *rand.Rand) []fr.Element {
	e := effect.TxEffect{
		TransactionFee: fr.NewElement(1),
		NoteHashes:     some(rnd, 5), Nullifiers: some(rnd, 5), L2ToL1Msgs: some(rnd, 3),
	}
	for range rnd.IntN(4) {
		e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: fr.One()})
	}
	for range rnd.IntN(3) {
		e.PrivateLogs = append(e.PrivateLogs, some(rnd, 17))
		e.PublicLogs = append(e.PublicLogs, effect.PublicLog{Fields: some(rnd, 30)})
	}
	if rnd.IntN(3) == 0 {
		e.ContractClassLogs = []effect.ContractClassLog{{Fields: some(rnd, 9)}}
	}
	m, fields := e.StartMarker(), e.AppendFields(nil)
	switch rnd.IntN(4) {
	case 0:
		fields[rnd.IntN(len(fields))].SetUint64(1 + rnd.Uint64N(20))
	case 1:
		m.PrivateLogs += uint16(rnd.IntN(2))
		m.PrivateLogFields += uint16(rnd.IntN(2))
		m.PublicLogFields -= min(m.PublicLogFields, uint32(rnd.IntN(3)))
		m.RevertCode = uint8(rnd.IntN(5))
		m.BlobFields = uint32(fieldsOf(m))
		fields[0] = m.Encode()
		for len(fields) < int(m.BlobFields) {
			fields = append(fields, fr.One())
		}
		fields = fields[:m.BlobFields]
	}
	return fields
}

// Steps accept the fields that nodes can read, and no others: what is proved can be rebuilt.
func TestStepsParseWhatNodesDecode(t *testing.T) {
	rnd, accepted := rand.New(rand.NewPCG(9, 10)), 0
	for range 20_000 {
		fields := effects(rnd)
		e, rest, err := effect.Decode(fields)
		reads := err == nil && len(rest) == 0 && len(e.Nullifiers) > 0 && len(e.PublicWrites) > 0
		for _, shape := range []Shape{Production(), Tiny()} {
			if err := parse(shape, fields); (err == nil) != reads {
				t.Fatalf("steps: %v, nodes can read it: %v, %+v", err, reads, fields)
			}
		}
		if reads {
			accepted++
		}
	}
	if accepted < 4000 || accepted > 16_000 {
		t.Fatalf("%d of 20000 are good", accepted)
	}
}

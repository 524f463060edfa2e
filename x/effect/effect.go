package effect

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// TxEffect is what a tx did, siloed and final.
type TxEffect struct {
	RevertCode     uint8 // 0 is success
	TxHash         fr.Element
	TransactionFee fr.Element

	NoteHashes        []fr.Element
	Nullifiers        []fr.Element
	L2ToL1Msgs        []fr.Element // message hashes
	PublicWrites      []PublicWrite
	PrivateLogs       [][]fr.Element
	PublicLogs        []PublicLog
	ContractClassLogs []ContractClassLog // at most one
}

// PublicWrite sets a leaf of the public data tree.
type PublicWrite struct{ Slot, Value fr.Element }

// PublicLog is a log of a public function.
type PublicLog struct {
	Contract fr.Element
	Fields   []fr.Element
}

// ContractClassLog publishes a contract class's bytecode. It has at least one
// field.
type ContractClassLog struct {
	Contract fr.Element
	Fields   []fr.Element
}

// fixedFields are the start marker, the hash and the fee.
const fixedFields = 3

// Fields returns how many blob fields the effect takes.
func (e *TxEffect) Fields() int {
	return e.StartMarker().fields()
}

// StartMarker returns the marker that opens the effect's fields. Its counts are
// right only for an effect that Validate accepts.
func (e *TxEffect) StartMarker() StartMarker {
	m := StartMarker{
		NoteHashes:   uint16(len(e.NoteHashes)),
		Nullifiers:   uint16(len(e.Nullifiers)),
		L2ToL1Msgs:   uint16(len(e.L2ToL1Msgs)),
		PublicWrites: uint16(len(e.PublicWrites)),
		PrivateLogs:  uint16(len(e.PrivateLogs)),
		RevertCode:   e.RevertCode,
	}
	for _, log := range e.PrivateLogs {
		m.PrivateLogFields += uint16(len(log))
	}
	for i := range e.PublicLogs {
		m.PublicLogFields += uint32(publicLogHeader + len(e.PublicLogs[i].Fields))
	}
	if len(e.ContractClassLogs) > 0 {
		m.ClassLogFields = uint16(len(e.ContractClassLogs[0].Fields))
	}
	m.BlobFields = uint32(m.fields())
	return m
}

// AppendFields appends the effect's blob fields to dst. The effect must be one
// that Validate accepts.
func (e *TxEffect) AppendFields(dst []fr.Element) []fr.Element {
	dst = append(dst, e.StartMarker().Encode(), e.TxHash, e.TransactionFee)
	dst = append(dst, e.NoteHashes...)
	dst = append(dst, e.Nullifiers...)
	dst = append(dst, e.L2ToL1Msgs...)
	for _, w := range e.PublicWrites {
		dst = append(dst, w.Slot, w.Value)
	}
	for _, log := range e.PrivateLogs {
		dst = append(dst, fr.NewElement(uint64(len(log))))
		dst = append(dst, log...)
	}
	for i := range e.PublicLogs {
		log := &e.PublicLogs[i]
		dst = append(dst, fr.NewElement(uint64(len(log.Fields))), log.Contract)
		dst = append(dst, log.Fields...)
	}
	for i := range e.ContractClassLogs {
		dst = append(dst, e.ContractClassLogs[i].Contract)
		dst = append(dst, e.ContractClassLogs[i].Fields...)
	}
	return dst
}

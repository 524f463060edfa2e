package effect

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrTruncated is returned when the fields end before what was announced.
var ErrTruncated = errors.New("fields end early")

// Decode reads one effect off the front of fields and returns what is left. It
// accepts only what AppendFields makes of an effect that Validate accepts; any
// other input gives an error that wraps ErrTruncated, ErrMarker, ErrLimit or
// ErrEmptyItem. The effect does not share memory with fields.
func Decode(fields []fr.Element) (TxEffect, []fr.Element, error) {
	if len(fields) == 0 {
		return TxEffect{}, nil, fmt.Errorf("tx effect: %w", ErrTruncated)
	}
	m, err := DecodeStartMarker(fields[0])
	if err != nil {
		return TxEffect{}, nil, err
	}
	if err := m.check(); err != nil {
		return TxEffect{}, nil, err
	}
	if len(fields) < int(m.BlobFields) {
		return TxEffect{}, nil, fmt.Errorf("tx effect of %d fields, %d left: %w", m.BlobFields, len(fields), ErrTruncated)
	}
	rest := fields[m.BlobFields:]
	// Own memory for all of the effect's lists at once.
	body := append([]fr.Element(nil), fields[1:m.BlobFields]...)
	e, err := decodeBody(m, reader{body})
	if err != nil {
		return TxEffect{}, nil, err
	}
	if err := e.Validate(); err != nil {
		return TxEffect{}, nil, err
	}
	return e, rest, nil
}

func decodeBody(m StartMarker, r reader) (e TxEffect, err error) {
	e.RevertCode = m.RevertCode
	head, err := r.take(2)
	if err != nil {
		return e, err
	}
	e.TxHash, e.TransactionFee = head[0], head[1]
	if e.NoteHashes, err = r.take(int(m.NoteHashes)); err != nil {
		return e, err
	}
	if e.Nullifiers, err = r.take(int(m.Nullifiers)); err != nil {
		return e, err
	}
	if e.L2ToL1Msgs, err = r.take(int(m.L2ToL1Msgs)); err != nil {
		return e, err
	}
	if e.PublicWrites, err = r.writes(int(m.PublicWrites)); err != nil {
		return e, err
	}
	if e.PrivateLogs, err = r.privateLogs(int(m.PrivateLogs), int(m.PrivateLogFields)); err != nil {
		return e, err
	}
	if e.PublicLogs, err = r.publicLogs(int(m.PublicLogFields)); err != nil {
		return e, err
	}
	e.ContractClassLogs, err = r.classLogs(int(m.ClassLogFields))
	return e, err
}

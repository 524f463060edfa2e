package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// log takes one field of a tx's logs: the length of the next log, or one of its fields.
func (t *Tx) log(f fr.Element) error {
	switch {
	case t.LogFields > 0:
		t.LogFields--
	case t.PrivateLogs > 0:
		if !f.IsUint64() || f.Uint64() < 1 || f.Uint64() > aztec.MaxPrivateLogFields {
			return breaks(RuleLogs, "a private log of 0x%s fields", f.Text(16))
		}
		if f.Uint64() > t.PrivateFields {
			return breaks(RuleLogs, "a private log of %d fields, %d are left", f.Uint64(), t.PrivateFields)
		}
		t.PrivateLogs--
		t.PrivateFields -= f.Uint64()
		t.LogFields = f.Uint64()
	case t.PublicFields > 0:
		if !f.IsUint64() || f.Uint64() >= 1<<publicLengthBits || f.Uint64()+aztec.PublicLogHeaderFields > t.PublicFields {
			return breaks(RuleLogs, "a public log of 0x%s fields, %d are left with its header", f.Text(16), t.PublicFields)
		}
		t.PublicFields -= f.Uint64() + aztec.PublicLogHeaderFields
		t.LogFields = f.Uint64() + 1 // the contract
	case t.ClassFields > 0:
		t.ClassFields--
	default:
		return breaks(RuleLogs, "a field behind the last log")
	}
	return nil
}

// publicLengthBits is enough for any public log's length.
const publicLengthBits = 13

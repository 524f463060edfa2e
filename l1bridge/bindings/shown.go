package bindings

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
)

// maxSeats is how many members a certificate may name: the contract's bitmap has a bit for
// each.
const maxSeats = 256

// DecodeShown gives the locks that a call shows to L1, of the calls that show any; none of
// their signatures is looked at. It gives nothing of other calls, and of those with more
// headers than a side of a conflict has the last ones.
func DecodeShown(data []byte) []conflict.Side {
	rollup, slasher := NewRollup().GetABI(), NewSlasher().GetABI()
	for _, of := range []struct {
		abi             abi.ABI
		name            string
		headers, signed []int // which arguments
	}{
		{rollup, "publishLocked", []int{0}, []int{0}},
		{rollup, "confirm", []int{0}, []int{1}},
		{rollup, "certify", []int{0}, []int{1}},
		{rollup, "answer", []int{1}, []int{2}},
		{slasher, "accuse", []int{0}, []int{1}},
		{slasher, "conflict", []int{0, 2}, []int{1, 3}},
	} {
		method := of.abi.Methods[of.name]
		if !bytes.HasPrefix(data, method.ID) {
			continue
		}
		args, err := method.Inputs.Unpack(data[len(method.ID):])
		if err != nil {
			return nil
		}
		var out []conflict.Side
		for i := range of.headers {
			if side, err := shownBy(of.name, args[of.headers[i]], args[of.signed[i]]); err == nil {
				out = append(out, side)
			}
		}
		return out
	}
	return nil
}

// shownBy reads one lock out of a call's arguments.
func shownBy(name string, headers, signed any) (conflict.Side, error) {
	var row []CheckpointHeader
	var c Certificate
	switch name {
	case "publishLocked":
		p := *abi.ConvertType(headers, new(LockedPublication)).(*LockedPublication) //nolint:forcetypeassert // ConvertType returns the type of its prototype
		row, c = slices.Concat(p.Headers, p.Links), p.Cert
	case "accuse", "conflict":
		row = []CheckpointHeader{*abi.ConvertType(headers, new(CheckpointHeader)).(*CheckpointHeader)} //nolint:forcetypeassert // as above
	default:
		row = *abi.ConvertType(headers, new([]CheckpointHeader)).(*[]CheckpointHeader) //nolint:forcetypeassert // as above
	}
	if name != "publishLocked" {
		c = *abi.ConvertType(signed, new(Certificate)).(*Certificate) //nolint:forcetypeassert // as above
	}
	if len(row) == 0 {
		return conflict.Side{}, fmt.Errorf("%w: no header", ErrCall)
	}
	row = row[max(0, len(row)-conflict.MaxHeaders):]
	var side conflict.Side
	for _, h := range row {
		side.Headers = append(side.Headers, ToHeader(h))
	}
	last, _ := side.Last()
	var err error
	side.Certificate, err = ToCertificate(c, last)
	return side, err
}

// ToCertificate is the inverse of FromCertificate, of what names a header.
func ToCertificate(c Certificate, names checkpoint.Header) (*lock.Certificate, error) {
	count := len(c.Signatures) / lock.SignatureSize
	seats := count + len(c.Absent)
	if c.Signers == nil || c.Signers.Sign() < 0 || c.Signers.BitLen() > seats || seats > maxSeats || len(c.Signatures)%lock.SignatureSize != 0 {
		return nil, fmt.Errorf("%w: a certificate of %d seats", ErrCall, seats)
	}
	bitmap := common.LeftPadBytes(c.Signers.Bytes(), (seats+7)/8)
	slices.Reverse(bitmap)
	out := &lock.Certificate{
		Height: c.Height, Round: c.Round, Extension: lock.NewExtension(lock.Kind(c.Kind), c.Epoch, names.Hash()), Signers: bitmap,
	}
	for part := range slices.Chunk(c.Signatures, lock.SignatureSize) {
		out.Signatures = append(out.Signatures, [lock.SignatureSize]byte(part))
	}
	return out, nil
}

// PackConflict is the call of the Slasher that takes stake of those who signed both sides of
// one round; seats are its committee,
// and the headers must be shown.
func PackConflict(c *conflict.Conflict, seats *committee.Committee) ([]byte, error) {
	a, shown := c.A.Last()
	b, other := c.B.Last()
	if !shown || !other {
		return nil, fmt.Errorf("%w: nobody knows the headers", conflict.ErrForm)
	}
	return NewSlasher().TryPackConflict(FromHeader(a), FromCertificate(c.A.Certificate, seats), FromHeader(b), FromCertificate(c.B.Certificate, seats))
}

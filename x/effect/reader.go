package effect

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reader takes fields off the front of a slice: the letters of this encoding are
// field elements, not bytes, so it shares nothing with the readers of bytes.
type reader struct{ fields []fr.Element }

// take returns the next n fields, nil for none, capped so that appending to
// them can't overwrite what follows.
func (r *reader) take(n int) ([]fr.Element, error) {
	if n > len(r.fields) {
		return nil, fmt.Errorf("%d fields wanted, %d left: %w", n, len(r.fields), ErrTruncated)
	}
	if n == 0 {
		return nil, nil
	}
	out := r.fields[:n:n]
	r.fields = r.fields[n:]
	return out, nil
}

// length reads a field that counts at most max further ones.
func (r *reader) length(max int) (int, error) {
	f, err := r.take(1)
	if err != nil {
		return 0, err
	}
	if !f[0].IsUint64() || f[0].Uint64() > uint64(max) {
		return 0, fmt.Errorf("log longer than the %d fields announced: %w", max, ErrMarker)
	}
	return int(f[0].Uint64()), nil
}

func (r *reader) writes(n int) ([]PublicWrite, error) {
	pairs, err := r.take(2 * n)
	if err != nil || n == 0 {
		return nil, err
	}
	out := make([]PublicWrite, n)
	for i := range out {
		out[i] = PublicWrite{Slot: pairs[2*i], Value: pairs[2*i+1]}
	}
	return out, nil
}

// privateLogs reads n logs that have total fields together.
func (r *reader) privateLogs(n, total int) ([][]fr.Element, error) {
	var out [][]fr.Element
	for range n {
		length, err := r.length(total)
		if err != nil {
			return nil, err
		}
		log, err := r.take(length)
		if err != nil {
			return nil, err
		}
		out = append(out, log)
		total -= length
	}
	if total != 0 {
		return nil, fmt.Errorf("private logs are %d fields short: %w", total, ErrMarker)
	}
	return out, nil
}

// publicLogs reads logs until they have total fields, headers included.
func (r *reader) publicLogs(total int) ([]PublicLog, error) {
	var out []PublicLog
	for total > 0 {
		if total < publicLogHeader {
			return nil, fmt.Errorf("public logs end within a header: %w", ErrMarker)
		}
		length, err := r.length(total - publicLogHeader)
		if err != nil {
			return nil, err
		}
		body, err := r.take(1 + length)
		if err != nil {
			return nil, err
		}
		log := PublicLog{Contract: body[0]}
		if length > 0 {
			log.Fields = body[1:]
		}
		out = append(out, log)
		total -= publicLogHeader + length
	}
	return out, nil
}

func (r *reader) classLogs(length int) ([]ContractClassLog, error) {
	if length == 0 {
		return nil, nil
	}
	body, err := r.take(1 + length)
	if err != nil {
		return nil, err
	}
	return []ContractClassLog{{Contract: body[0], Fields: body[1:]}}, nil
}

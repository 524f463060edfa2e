package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// At names a chunk, or another thing that is numbered, in a call: by its number, by its hash,
// or by how far the chain has come. The zero At is the latest.
type At struct {
	number *uint64
	hash   *common.Hash
	tip    string
}

// Latest names the last locked chunk: what a wallet builds on.
const Latest = "latest"

// AtNumber names what has a number.
func AtNumber(n uint64) At { return At{number: &n} }

// AtHash names what has a hash.
func AtHash(h common.Hash) At { return At{hash: &h} }

// AtTip names the last that has come so far.
func AtTip(s Status) At { return At{tip: string(s)} }

// Number gives the number, if it names one.
func (a At) Number() (uint64, bool) {
	if a.number == nil {
		return 0, false
	}
	return *a.number, true
}

// Hash gives the hash, if it names one.
func (a At) Hash() (common.Hash, bool) {
	if a.hash == nil {
		return common.Hash{}, false
	}
	return *a.hash, true
}

// Of gives the tip that it names, locked for the latest. It is for an At that names neither a
// number nor a hash.
func (a At) Of(t *Tips) *Tip {
	switch Status(a.tip) {
	case StatusProposed:
		return &t.Proposed
	case StatusCheckpointed:
		return &t.Checkpointed
	case StatusProven:
		return &t.Proven
	case StatusFinalized:
		return &t.Finalized
	}
	return &t.Locked
}

// String is how it is written in a call.
func (a At) String() string {
	switch {
	case a.number != nil:
		return strconv.FormatUint(*a.number, 10)
	case a.hash != nil:
		return a.hash.Hex()
	case a.tip != "":
		return a.tip
	}
	return Latest
}

var errAt = errors.New(`want a number, a hash (0x and 64 hex digits), or one of "latest", "proposed", "locked", "checkpointed", "proven", "finalized"`)

// ParseAt reads what String writes, and numbers as 0x-hex.
func ParseAt(text string) (At, error) {
	switch s := Status(text); s {
	case Latest:
		return At{}, nil
	case StatusProposed, StatusLocked, StatusCheckpointed, StatusProven, StatusFinalized:
		return AtTip(s), nil
	}
	if digits, ok := strings.CutPrefix(text, "0x"); ok && len(digits) == 2*common.HashLength {
		var h common.Hash
		if err := h.UnmarshalText([]byte(text)); err != nil {
			return At{}, fmt.Errorf("%.80q: %w", text, errAt)
		}
		return AtHash(h), nil
	}
	base := 10
	digits, hex := strings.CutPrefix(text, "0x")
	if hex {
		base = 16
	}
	n, err := strconv.ParseUint(digits, base, 64)
	if err != nil {
		return At{}, fmt.Errorf("%.80q: %w", text, errAt)
	}
	return AtNumber(n), nil
}

// MarshalJSON writes a number, or a string.
func (a At) MarshalJSON() ([]byte, error) {
	if n, ok := a.Number(); ok {
		return strconv.AppendUint(nil, n, 10), nil
	}
	return json.Marshal(a.String())
}

// UnmarshalJSON reads a number, also as a string, a hash, or the name of a tip.
func (a *At) UnmarshalJSON(raw []byte) error {
	text := string(raw)
	if strings.HasPrefix(text, `"`) {
		if err := json.Unmarshal(raw, &text); err != nil {
			return err
		}
	}
	read, err := ParseAt(text)
	if err != nil {
		return err
	}
	*a = read
	return nil
}

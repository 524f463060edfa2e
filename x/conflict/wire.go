package conflict

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/merklelog"
)

// MaxBytes bounds one conflict on its way: two certificates of the largest committee with all
// their headers, and a path.
const MaxBytes = 64 << 10

// maxAunts is how long a path can be.
const maxAunts = 64

// ErrList says that bytes are no list of conflicts.
var ErrList = errors.New("malformed list of conflicts")

// wire is the RLP form. Sides are in the form that certificates have in the attestation blob;
// Path has one element, or none.
type wire struct {
	Sides []byte
	Path  []wirePath
}

type wirePath struct {
	Total, Index uint64
	Leaf         common.Hash
	Aunts        []common.Hash
}

// EncodeList gives the wire form of conflicts.
func EncodeList(all []Conflict) []byte {
	out := make([]wire, len(all))
	for i, c := range all {
		out[i].Sides = checkpoint.EncodeAttestations([]checkpoint.Attestation{
			{Certificate: c.A.Certificate, Links: c.A.Headers}, {Certificate: c.B.Certificate, Links: c.B.Headers},
		})
		if p := c.Path; p != nil {
			out[i].Path = []wirePath{{p.Total, p.Index, p.LeafHash, p.Aunts}}
		}
	}
	raw, err := rlp.EncodeToBytes(out)
	if err != nil {
		panic(fmt.Sprintf("encode conflicts: %v", err)) // plain values into memory
	}
	return raw
}

// DecodeList reads the wire form of at most so many conflicts, and at least one; nothing in it
// is verified.
func DecodeList(raw []byte, most int) ([]Conflict, error) {
	if len(raw) > MaxListBytes(most) {
		return nil, fmt.Errorf("%w: %d bytes", ErrList, len(raw))
	}
	var list []wire
	if err := rlp.DecodeBytes(raw, &list); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrList, err)
	}
	if len(list) == 0 || len(list) > most {
		return nil, fmt.Errorf("%w: %d, 1 to %d are one", ErrList, len(list), most)
	}
	out := make([]Conflict, len(list))
	for i, w := range list {
		if err := w.read(&out[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (w wire) read(c *Conflict) error {
	sides, err := checkpoint.DecodeAttestations(w.Sides)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrList, err)
	}
	if len(sides) != 2 || len(w.Path) > 1 || sides[0].Certificate == nil || sides[1].Certificate == nil {
		return fmt.Errorf("%w: %d sides, %d paths", ErrList, len(sides), len(w.Path))
	}
	c.A = Side{sides[0].Links, sides[0].Certificate}
	c.B = Side{sides[1].Links, sides[1].Certificate}
	if len(w.Path) == 1 {
		p := w.Path[0]
		c.Path = &merklelog.Proof{Total: p.Total, Index: p.Index, LeafHash: p.Leaf, Aunts: p.Aunts}
	}
	return nil
}

// MaxListBytes bounds a list of so many conflicts.
func MaxListBytes(most int) int { return 16 + most*MaxBytes }

// ID names a conflict.
func (c *Conflict) ID() common.Hash { return crypto.Keccak256Hash(EncodeList([]Conflict{*c})) }

// MarshalText is the wire form in hex.
func (c Conflict) MarshalText() ([]byte, error) {
	return []byte(hexutil.Encode(EncodeList([]Conflict{c}))), nil
}

// UnmarshalText reads it.
func (c *Conflict) UnmarshalText(text []byte) error {
	raw, err := hexutil.Decode(string(text))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrList, err)
	}
	one, err := DecodeList(raw, 1)
	if err != nil {
		return err
	}
	*c = one[0]
	return nil
}

package committee

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// KeySize is the length of a compressed secp256k1 key.
const KeySize = 33

// Drawn is a member as L1 drew it.
type Drawn struct {
	Member
	// Key as it was registered: x ‖ y in 64 bytes, or compressed in 33.
	Key []byte
}

// ErrSeats says that bytes name no committee.
var ErrSeats = errors.New("malformed seats")

var errNobody = errors.New("a committee needs at least one member")

// Draw makes the committee that L1 drew. A seat whose key is no point of the curve, does
// not hash to the attester, or has a seat already is empty. CometBFT panics over each of
// these; L1's registration refuses them.
func Draw(drawn []Drawn) (*Committee, error) {
	if len(drawn) == 0 {
		return nil, errNobody
	}
	c := &Committee{keys: make([][]byte, len(drawn)), index: make(map[common.Address]int, len(drawn))}
	for i, d := range drawn {
		c.members = append(c.members, d.Member)
		attester, compressed, err := readKey(d.Key)
		if _, seated := c.index[attester]; err == nil && !seated && attester == d.Attester {
			c.keys[i], c.index[attester] = compressed, i
		}
	}
	return c, nil
}

// Seats are the committee as blocks and the state name it, in committee order: of each
// seat the compressed key, or of an empty one the attester's address.
func (c *Committee) Seats() [][]byte {
	out := make([][]byte, len(c.members))
	for i, m := range c.members {
		if c.keys != nil && c.keys[i] != nil {
			out[i] = c.keys[i]
		} else {
			out[i] = m.Attester.Bytes()
		}
	}
	return out
}

// FromSeats reads what Seats gives. Members have no publishers then. Anything but the
// seats of a committee that could have been drawn is ErrSeats.
func FromSeats(seats [][]byte) (*Committee, error) {
	if len(seats) == 0 {
		return nil, fmt.Errorf("%w: none", ErrSeats)
	}
	c := &Committee{keys: make([][]byte, len(seats)), index: make(map[common.Address]int, len(seats))}
	for i, seat := range seats {
		switch len(seat) {
		case common.AddressLength:
			c.members = append(c.members, Member{Attester: common.Address(seat)})
		case KeySize:
			attester, compressed, err := readKey(seat)
			if err != nil {
				return nil, fmt.Errorf("%w: seat %d: %w", ErrSeats, i, err)
			}
			if _, seated := c.index[attester]; seated {
				return nil, fmt.Errorf("%w: %s has two", ErrSeats, attester)
			}
			c.members = append(c.members, Member{Attester: attester})
			c.keys[i], c.index[attester] = compressed, i
		default:
			return nil, fmt.Errorf("%w: seat %d has %d bytes", ErrSeats, i, len(seat))
		}
	}
	return c, nil
}

// Same tells whether two committees have the same seats in the same order.
func (c *Committee) Same(other *Committee) bool {
	return slices.EqualFunc(c.Seats(), other.Seats(), bytes.Equal)
}

// Change is what makes the keys of one committee those of another: each that leaves and
// each that joins once, in the order of their seats.
func Change(from, to *Committee) (leave, join [][]byte) {
	return lacks(from, to), lacks(to, from)
}

// lacks lists the keys of c that other has not.
func lacks(c, other *Committee) (keys [][]byte) {
	for i, m := range c.members {
		if _, ok := other.index[m.Attester]; !ok && c.keys[i] != nil {
			keys = append(keys, c.keys[i])
		}
	}
	return keys
}

// readKey reads a key of 33 or 64 bytes; an error when it is no point.
func readKey(raw []byte) (common.Address, []byte, error) {
	if len(raw) == 64 {
		key, err := crypto.UnmarshalPubkey(append([]byte{4}, raw...))
		if err != nil {
			return common.Address{}, nil, fmt.Errorf("uncompressed key: %w", err)
		}
		return crypto.PubkeyToAddress(*key), crypto.CompressPubkey(key), nil
	}
	key, err := crypto.DecompressPubkey(raw)
	if err != nil {
		return common.Address{}, nil, fmt.Errorf("compressed key: %w", err)
	}
	return crypto.PubkeyToAddress(*key), bytes.Clone(raw), nil
}

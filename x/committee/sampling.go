package committee

import (
	"encoding/binary"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Seat is the index, in a validator set of size entries, of who sits at a position
// of the committee drawn with a seed: the swap-or-not shuffle of the contracts'
// Sampling library, which says its formula. It panics unless position < size.
func Seat(seed common.Hash, position, size, rounds uint64) uint64 {
	d := newDraw(seed, size)
	at := d.index(position)
	for round := range rounds {
		d.begin(round)
		at = d.step(at)
	}
	return at
}

// Seats are the indices of who sits at positions 0 to count-1, by position. Count is
// at most size.
func Seats(seed common.Hash, count, size, rounds uint64) []uint64 {
	d := newDraw(seed, size)
	seats := make([]uint64, count)
	for i := range seats {
		seats[i] = d.index(uint64(i))
	}
	for round := range rounds {
		d.begin(round)
		for i := range seats {
			seats[i] = d.step(seats[i])
		}
	}
	return seats
}

// draw is one round of a shuffle at a time.
type draw struct {
	size  uint64
	round uint64
	pivot uint64
	// pivots has those of four rounds.
	pivots common.Hash
	// seed has the low 32 bits for what is hashed with it.
	seed common.Hash
}

func newDraw(seed common.Hash, size uint64) *draw {
	return &draw{size: size, seed: seed}
}

func (d *draw) index(position uint64) uint64 {
	if position >= d.size {
		panic("committee: no such position in a validator set of this size")
	}
	return position
}

// begin goes on to a round, the one after the last or the first.
func (d *draw) begin(round uint64) {
	d.round = round
	if round%4 == 0 {
		d.pivots = d.hash(round / 4)
	}
	d.pivot = mod(d.pivots[:32-8*(round%4)], d.size)
}

// step is where the round takes an index.
func (d *draw) step(index uint64) uint64 {
	flip := (d.pivot + d.size - index) % d.size
	coin := d.hash((d.round+1)<<24 | max(index, flip))
	if coin[31]&1 == 0 {
		return index
	}
	return flip
}

// hash is keccak256 of the seed with other low 32 bits.
func (d *draw) hash(low uint64) common.Hash {
	binary.BigEndian.PutUint32(d.seed[28:], uint32(low))
	return crypto.Keccak256Hash(d.seed[:])
}

// mod is a big-endian number of whole 64-bit digits mod n.
func mod(number []byte, n uint64) (rest uint64) {
	for ; len(number) > 0; number = number[8:] {
		_, rest = bits.Div64(rest, binary.BigEndian.Uint64(number), n)
	}
	return rest
}

package epoch

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// OutMessage is a message to L1 at its place.
type OutMessage struct {
	Chunk uint64
	// Tx is the index of its tx in the chunk, those without messages counted.
	Tx   uint32
	Hash fr.Element
}

// OutGroups are messages as L1 is shown them, a group for each chunk that sends any, in order.
type OutGroups struct {
	Chunks []uint64
	// Groups are encoded: number of the chunk, 8 bytes, how many messages, 2; for each index of
	// the tx, 2, and hash, 32.
	Groups [][]byte
}

// NewOutGroups groups the messages of consecutive checkpoints, in order. Its error is that a chunk
// has more messages or txs than there are numbers for.
func NewOutGroups(messages []OutMessage) (OutGroups, error) {
	var o OutGroups
	for rest := messages; len(rest) > 0; {
		chunk, n := rest[0].Chunk, 0
		for n < len(rest) && rest[n].Chunk == chunk {
			n++
		}
		group, err := encodeGroup(rest[:n])
		if err != nil {
			return OutGroups{}, fmt.Errorf("messages of chunk %d: %w", chunk, err)
		}
		o.Chunks, o.Groups = append(o.Chunks, chunk), append(o.Groups, group)
		rest = rest[n:]
	}
	return o, nil
}

func encodeGroup(messages []OutMessage) ([]byte, error) {
	if len(messages) > math.MaxUint16 {
		return nil, fmt.Errorf("%d do not fit 16 bits", len(messages))
	}
	out := binary.BigEndian.AppendUint64(nil, messages[0].Chunk)
	out = binary.BigEndian.AppendUint16(out, uint16(len(messages)))
	for i := range messages {
		if messages[i].Tx > math.MaxUint16 {
			return nil, fmt.Errorf("tx %d does not fit 16 bits", messages[i].Tx)
		}
		out = binary.BigEndian.AppendUint16(out, uint16(messages[i].Tx))
		hash := messages[i].Hash.Bytes()
		out = append(out, hash[:]...)
	}
	return out, nil
}

const (
	groupHead   = 8 + 2
	groupMember = 2 + fr.Bytes
)

// ParseOutGroups reads what Bytes wrote, and gives the messages, too. Its error is what L1 refuses:
// groups that are not whole or in order, a hash that is zero or no element of the field.
func ParseOutGroups(b []byte) (o OutGroups, messages []OutMessage, err error) {
	last := uint64(0)
	for len(b) > 0 {
		if len(b) < groupHead {
			return o, nil, fmt.Errorf("%d bytes behind the last group of messages", len(b))
		}
		chunk, n := binary.BigEndian.Uint64(b), int(binary.BigEndian.Uint16(b[8:]))
		size := groupHead + n*groupMember
		if n == 0 || chunk <= last || size > len(b) {
			return o, nil, fmt.Errorf("%d messages of chunk %d behind chunk %d, and %d bytes are left", n, chunk, last, len(b))
		}
		group := b[:size]
		for at := groupHead; at < size; at += groupMember {
			m := OutMessage{Chunk: chunk, Tx: uint32(binary.BigEndian.Uint16(group[at:]))}
			if err := m.Hash.SetBytesCanonical(group[at+2 : at+groupMember]); err != nil || m.Hash.IsZero() {
				return o, nil, fmt.Errorf("0x%x is no message of chunk %d", group[at+2:at+groupMember], chunk)
			}
			messages = append(messages, m)
		}
		o.Chunks, o.Groups = append(o.Chunks, chunk), append(o.Groups, group)
		last, b = chunk, b[size:]
	}
	return o, messages, nil
}

// Bytes are all groups, one behind the other.
func (o OutGroups) Bytes() (all []byte) {
	for _, group := range o.Groups {
		all = append(all, group...)
	}
	return all
}

// OutPath is the way from a chunk's group up to the root over its range.
type OutPath struct {
	Group []byte
	// Position is a one, then for each step from the root down 0 for left, 1 for right.
	Position *big.Int
	// Siblings from the chunk up.
	Siblings []common.Hash
}

// Root is the root over all groups, which L1 keeps; zero of none.
func (o OutGroups) Root() common.Hash {
	layer := o.leaves()
	for len(layer) > 1 {
		layer = joined(layer)
	}
	if len(layer) == 0 {
		return common.Hash{}
	}
	return layer[0]
}

// PathOf finds the way up from a chunk; its error is that the chunk sends nothing.
func (o OutGroups) PathOf(chunk uint64) (OutPath, error) {
	at := -1
	for i := range o.Chunks {
		if o.Chunks[i] == chunk {
			at = i
		}
	}
	if at < 0 {
		return OutPath{}, fmt.Errorf("chunk %d sends no message to L1", chunk)
	}
	p := OutPath{Group: o.Groups[at], Position: new(big.Int)}
	for layer := o.leaves(); len(layer) > 1; layer, at = joined(layer), at/2 {
		if at^1 == len(layer) {
			continue // the last of an odd number goes up as it is
		}
		p.Position.SetBit(p.Position, len(p.Siblings), uint(at&1))
		p.Siblings = append(p.Siblings, layer[at^1])
	}
	p.Position.SetBit(p.Position, len(p.Siblings), 1)
	return p, nil
}

func (o OutGroups) leaves() []common.Hash {
	leaves := make([]common.Hash, len(o.Groups))
	for i := range leaves {
		leaves[i] = crypto.Keccak256Hash(o.Groups[i])
	}
	return leaves
}

// joined is the layer above: neighbours hashed, the last of an odd number as it is.
func joined(layer []common.Hash) []common.Hash {
	var above []common.Hash
	for i := 0; i < len(layer); i += 2 {
		if i+1 == len(layer) {
			above = append(above, layer[i])
			continue
		}
		above = append(above, crypto.Keccak256Hash(layer[i][:], layer[i+1][:]))
	}
	return above
}

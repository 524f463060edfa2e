package p2p

import (
	"encoding/binary"
	"errors"
	"fmt"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

// Kind says what is pulled, and with it what the key of one object is.
type Kind uint8

const (
	// Tx is an encoded tx object, by tx hash. It is also what gossip carries.
	Tx = Kind(aztecv1.ObjectKind_OBJECT_KIND_TX)
	// Effects is what a chunk did, by the chunk's hash.
	Effects = Kind(aztecv1.ObjectKind_OBJECT_KIND_EFFECTS)
	// Pending is the list of a peer's pending txs; there is one, under PendingKey.
	Pending = Kind(aztecv1.ObjectKind_OBJECT_KIND_PENDING)
	// Shares are those of one height's certificate, by HeightKey.
	Shares = Kind(aztecv1.ObjectKind_OBJECT_KIND_SHARES)
	// Equivocations is what a peer knows of members that signed twice, in pages, by
	// HeightKey of a page's number.
	Equivocations = Kind(aztecv1.ObjectKind_OBJECT_KIND_EQUIVOCATIONS)
	// Conflicts is what a peer knows of locks that cannot both hold, in pages, by HeightKey of
	// a page's number.
	Conflicts = Kind(aztecv1.ObjectKind_OBJECT_KIND_CONFLICTS)
	// Forced is what an entry of L1's queue of forced txs was made with, by its leaf.
	Forced = Kind(aztecv1.ObjectKind_OBJECT_KIND_FORCED)
)

// maxKind keeps a kind in one byte of a request.
const maxKind = 127

func (k Kind) String() string {
	switch k {
	case Tx:
		return "tx"
	case Effects:
		return "effects"
	case Pending:
		return "pending"
	case Shares:
		return "shares"
	case Equivocations:
		return "equivocations"
	case Conflicts:
		return "conflicts"
	case Forced:
		return "forced"
	default:
		return fmt.Sprintf("kind %d", uint8(k))
	}
}

// maxKeys is the most keys that one request for a kind may have: fewer where each is
// looked for in many places.
func (k Kind) maxKeys() int {
	switch k {
	case Shares:
		return 4
	case Equivocations:
		return 2
	case Conflicts:
		return 1
	case Pending:
		return 1
	case Forced:
		return 8
	default:
		return maxKeys
	}
}

// PendingKey is the only key of Pending.
var PendingKey [32]byte

// HeightKey is the key of what is asked for by height.
func HeightKey(height uint64) (key [32]byte) {
	binary.BigEndian.PutUint64(key[24:], height)
	return key
}

// KeyHeight reads a HeightKey; not ok when key is none.
func KeyHeight(key [32]byte) (height uint64, ok bool) {
	height = binary.BigEndian.Uint64(key[24:])
	return height, key == HeightKey(height)
}

// Source is one kind of objects that a node gives and takes by key.
type Source struct {
	// MaxBytes caps one object, received or given. All nodes of a chain need the
	// same value, or one takes for broken what another holds for right.
	MaxBytes int
	// Objects returns what this node holds under keys: as many entries, in the same
	// order, nil for those that are not there. It is called by several goroutines
	// at once and must not block on the network.
	Objects func(keys [][32]byte) [][]byte
}

// Sources are all kinds that a node takes part in. A question for another kind is
// answered as if the node had nothing, so that kinds can be added.
type Sources map[Kind]Source

// ErrUnknownKind refuses to fetch objects of a kind that has no Source.
var ErrUnknownKind = errors.New("no source of this kind")

func (s Sources) check(maxObject int) error {
	for kind, source := range s {
		switch {
		case kind < 1 || kind > maxKind:
			return fmt.Errorf("p2p source of %s: want 1 to %d", kind, maxKind)
		case source.MaxBytes < 1 || source.Objects == nil:
			return fmt.Errorf("p2p source of %s has no size bound or no objects", kind)
		case kind == Tx && source.MaxBytes != maxObject:
			return fmt.Errorf("p2p source of txs allows %d bytes, gossip %d", source.MaxBytes, maxObject)
		}
	}
	return nil
}

// objects asks the source of a kind.
func (s Sources) objects(kind Kind, keys [][32]byte) [][]byte {
	if source, ok := s[kind]; ok {
		return source.Objects(keys)
	}
	return nil
}

// largest is the most bytes of one object of any kind.
func (s Sources) largest() int {
	most := 0
	for _, source := range s {
		most = max(most, source.MaxBytes)
	}
	return most
}

package lock

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kind is what an extension says of the checkpoint it names.
type Kind byte

// The kinds. Closed says that no chunk will be added to the checkpoint: L1 then knows
// that it holds all of it.
const (
	Locked Kind = 1
	Closed Kind = 2
)

// ExtensionSize is the length of a vote extension: kind, epoch, checkpoint hash.
const ExtensionSize = 1 + 8 + common.HashLength

// Extension is what a member's precommit carries.
type Extension [ExtensionSize]byte

// NewExtension names a running checkpoint, and the epoch of the committee that signs:
// what blame depends on is in what is signed.
func NewExtension(kind Kind, epoch uint64, checkpoint common.Hash) Extension {
	var e Extension
	e[0] = byte(kind)
	binary.BigEndian.PutUint64(e[1:9], epoch)
	copy(e[9:], checkpoint[:])
	return e
}

// ErrExtension says that bytes are not an extension.
var ErrExtension = errors.New("a vote extension is 41 bytes: kind 1 or 2, an epoch and a checkpoint hash")

// ParseExtension reads an extension.
func ParseExtension(b []byte) (Extension, error) {
	if len(b) != ExtensionSize || !Extension(b).known() {
		return Extension{}, ErrExtension
	}
	return Extension(b), nil
}

func (e Extension) known() bool { return e.Kind() == Locked || e.Kind() == Closed }

// Kind is what the extension says of the checkpoint.
func (e Extension) Kind() Kind { return Kind(e[0]) }

// Epoch is that of the committee that signs.
func (e Extension) Epoch() uint64 { return binary.BigEndian.Uint64(e[1:9]) }

// Checkpoint is the hash the extension names.
func (e Extension) Checkpoint() common.Hash { return common.Hash(e[9:]) }

// Digest is what a member signs: keccak256 of CometBFT's length-prefixed
// CanonicalVoteExtension{extension, height, round, chain_id}.
func Digest(chainID string, height uint64, round uint32, ext Extension) common.Hash {
	return digest(chainID, height, round, ext[:])
}

// digest is that of any extension that is short enough for one byte of length.
func digest(chainID string, height uint64, round uint32, ext []byte) common.Hash {
	var body []byte
	if len(ext) > 0 {
		body = append([]byte{0x0a, byte(len(ext))}, ext...)
	}
	body = binary.LittleEndian.AppendUint64(append(body, 0x11), height)
	if round != 0 {
		body = binary.LittleEndian.AppendUint64(append(body, 0x19), uint64(round))
	}
	body = binary.AppendUvarint(append(body, 0x22), uint64(len(chainID)))
	body = append(body, chainID...)
	return crypto.Keccak256Hash(append(binary.AppendUvarint(nil, uint64(len(body))), body...))
}

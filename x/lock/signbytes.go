package lock

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ExtensionVersion is the first byte of every extension.
const ExtensionVersion = 1

// ExtensionSize is the length of a vote extension: version, checkpoint hash.
const ExtensionSize = 1 + common.HashLength

// Extension is what a member's precommit carries.
type Extension [ExtensionSize]byte

// NewExtension names a running checkpoint.
func NewExtension(checkpoint common.Hash) Extension {
	var e Extension
	e[0] = ExtensionVersion
	copy(e[1:], checkpoint[:])
	return e
}

// ErrExtension says that bytes are not an extension.
var ErrExtension = errors.New("a vote extension is 33 bytes: version 1 and a checkpoint hash")

// ParseExtension reads an extension.
func ParseExtension(b []byte) (Extension, error) {
	if len(b) != ExtensionSize || b[0] != ExtensionVersion {
		return Extension{}, ErrExtension
	}
	return Extension(b), nil
}

// Checkpoint is the hash the extension names.
func (e Extension) Checkpoint() common.Hash { return common.BytesToHash(e[1:]) }

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

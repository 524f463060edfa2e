package light

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where the Rollup contract keeps what proofs need (`forge inspect Rollup storageLayout`):
// a contract with another layout needs another Format.
const (
	hashesSlot        = 10 // _validators.hashes: mapping from an epoch to its committee's hash
	tipSlot           = 11 // _chain.tip
	confirmedSlot     = 12 // _chain.confirmed, whose low 32 bits are the number
	confirmationsSlot = 17 // _chain.confirmations: mapping from a checkpoint's number to a word, not 0 if a confirmation named it
	recordsSlot       = 22 // _chain.records: an array, by number mod the deployment's ring
	maxRing           = 1 << 16
	// recordBytes is how much of a record is of the header's hash.
	recordBytes = 26
	// restartsShift is how many bits of the tip's word stand below its 8 of restarts.
	restartsShift = 184
)

// TipSlot is the word with the restart count, on which the chain id hangs.
func TipSlot() common.Hash { return common.BigToHash(big.NewInt(tipSlot)) }

// ConfirmedSlot is the word with the number of the last checkpoint whose certificate, or a
// descendant's, L1 checked.
func ConfirmedSlot() common.Hash { return common.BigToHash(big.NewInt(confirmedSlot)) }

// RecordSlot is the word at a place of the ring of records. A header's hash stands only at
// its own place there, so that whoever is told a wrong one finds another hash.
func RecordSlot(place uint64) common.Hash {
	return common.BigToHash(new(big.Int).SetUint64(recordsSlot + place))
}

// CommitteeSlot is the word with the hash of an epoch's committee; 0 when nobody has had
// it stored.
func CommitteeSlot(epoch uint64) common.Hash { return mapped(epoch, hashesSlot) }

// ConfirmationSlot is the word that is not 0 when a certificate of this very checkpoint was
// checked on L1.
func ConfirmationSlot(checkpoint uint64) common.Hash { return mapped(checkpoint, confirmationsSlot) }

// mapped is where a mapping at a slot has the value of a key.
func mapped(key uint64, slot byte) common.Hash {
	var words [64]byte
	binary.BigEndian.PutUint64(words[24:32], key)
	words[63] = slot
	return crypto.Keccak256Hash(words[:])
}

// CommitteeHash is what the contract stores: keccak256 of the attesters by position, a
// word each.
func CommitteeHash(attesters []common.Address) common.Hash {
	words := make([]byte, 0, 32*len(attesters))
	for _, a := range attesters {
		words = append(words, common.BytesToHash(a[:]).Bytes()...)
	}
	return crypto.Keccak256Hash(words)
}

func restartsIn(tip common.Hash) uint64 { return uint64(tip[31-restartsShift/8]) }

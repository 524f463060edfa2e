package view

import "encoding/binary"

// Record is the word that L1 keeps of a checkpoint (design 4.7): the upper 208 bits of
// its header's hash, the slot in which it was published and the turn that was used.
type Record [32]byte

// named is how many bytes of a record are of the hash.
const named = 26

// Certified is the turn of what was published by its certificate.
const Certified = 0xff

// Names tells whether the record is of the header with this hash.
func (r Record) Names(hash [32]byte) bool { return [named]byte(r[:]) == [named]byte(hash[:]) }

// Slot is the one it was published in.
func (r Record) Slot() uint64 {
	return uint64(r[named])<<32 | uint64(binary.BigEndian.Uint32(r[named+1:]))
}

// Turn says whose right was used: that of the k-th position after the slot's leader, or
// Certified.
func (r Record) Turn() uint8 { return r[31] }

//go:build amd64 && cgo

package poseidon2

/*
#cgo CFLAGS: -O3
#include <stdint.h>
void poseidon2_permute8(uint64_t *s0, uint64_t *s1, uint64_t *s2, uint64_t *s3, uint64_t groups, const uint64_t *table);
*/
import "C"

import (
	"math/big"
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/utils/cpu"
)

// ifmaGroup is how many states the kernel in ifma_amd64.c permutes at once.
const ifmaGroup = 8

// ifmaMin is the batch from which filling up a group beats one state at a time.
const ifmaMin = 2

// ifmaDigits is how many 52-bit digits the kernel gives an element.
const ifmaDigits = 5

// ifmaTable holds the kernel's constants, nil on machines without the
// instructions.
var ifmaTable = newIFMAConstants()

// permuteIFMA permutes the batch with the AVX-512 IFMA kernel, if the machine
// has it and the batch is large enough.
func permuteIFMA(s *soa) bool {
	n := len(s[0])
	if ifmaTable == nil || n < ifmaMin {
		return false
	}
	full := n - n%ifmaGroup
	if full > 0 {
		permuteGroups(s, full/ifmaGroup)
	}
	if full < n {
		var rest [width][ifmaGroup]fr.Element
		var r soa
		for j := range r {
			copy(rest[j][:], s[j][full:])
			r[j] = rest[j][:]
		}
		permuteGroups(&r, 1)
		for j := range r {
			copy(s[j][full:], r[j])
		}
	}
	return true
}

func permuteGroups(s *soa, groups int) {
	word := func(j int) *C.uint64_t { return (*C.uint64_t)(unsafe.Pointer(&s[j][0])) }
	C.poseidon2_permute8(word(0), word(1), word(2), word(3), C.uint64_t(groups), (*C.uint64_t)(unsafe.Pointer(&ifmaTable[0])))
}

// newIFMAConstants lays the constants out as struct constants of the kernel:
// round keys and diagonal times 2^260, and the number 2^256.
func newIFMAConstants() []uint64 {
	if !cpu.SupportAVX512IFMA {
		return nil
	}
	var out []uint64
	for r := range table.full {
		for j := range table.full[r] {
			out = append(out, ifmaMontgomery(&table.full[r][j])...)
		}
	}
	for r := range table.partial {
		out = append(out, ifmaMontgomery(&table.partial[r])...)
	}
	for j := range table.diag {
		out = append(out, ifmaMontgomery(&table.diag[j])...)
	}
	return append(out, digits52(new(big.Int).Lsh(big.NewInt(1), 256))...)
}

func ifmaMontgomery(e *fr.Element) []uint64 {
	v := e.BigInt(new(big.Int))
	v.Lsh(v, 52*ifmaDigits)
	return digits52(v.Mod(v, fr.Modulus()))
}

func digits52(v *big.Int) []uint64 {
	mask := big.NewInt(1<<52 - 1)
	out := make([]uint64, ifmaDigits)
	for i := range out {
		d := new(big.Int).Rsh(v, uint(52*i))
		out[i] = d.And(d, mask).Uint64()
	}
	return out
}

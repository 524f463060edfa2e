package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"
)

// The parameters are those of x/poseidon2: a state of 4 elements, 8 full and 56 partial
// rounds.
const (
	width         = 4
	rate          = 3
	fullRounds    = 8
	partialRounds = 56
)

var parameters = poseidon2.NewParameters(width, fullRounds, partialRounds)

// externalMatrix is the matrix of the full rounds.
var externalMatrix = [width][width]int{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}

// Permute changes a state in place as poseidon2.Permute does.
func Permute(api frontend.API, s *[width]frontend.Variable) {
	mixFull(api, s)
	for r := range fullRounds / 2 {
		fullRound(api, s, r)
	}
	for r := fullRounds / 2; r < fullRounds/2+partialRounds; r++ {
		s[0] = fifthPower(api, api.Add(s[0], constant(parameters.RoundKeys[r][0])))
		sum := api.Add(s[0], s[1], s[2], s[3])
		for i := range s {
			s[i] = api.Add(api.Mul(s[i], constant(parameters.DiagM1[i])), sum)
		}
	}
	for r := fullRounds/2 + partialRounds; r < fullRounds+partialRounds; r++ {
		fullRound(api, s, r)
	}
}

func fullRound(api frontend.API, s *[width]frontend.Variable, r int) {
	for i := range s {
		s[i] = fifthPower(api, api.Add(s[i], constant(parameters.RoundKeys[r][i])))
	}
	mixFull(api, s)
}

func mixFull(api frontend.API, s *[width]frontend.Variable) {
	var out [width]frontend.Variable
	for i, row := range externalMatrix {
		out[i] = api.Add(api.Mul(s[0], row[0]), api.Mul(s[1], row[1]), api.Mul(s[2], row[2]), api.Mul(s[3], row[3]))
	}
	*s = out
}

func fifthPower(api frontend.API, x frontend.Variable) frontend.Variable {
	square := api.Mul(x, x)
	return api.Mul(api.Mul(square, square), x)
}

// Hash is poseidon2.Hash of as many inputs.
func Hash(api frontend.API, in ...frontend.Variable) frontend.Variable {
	s := [width]frontend.Variable{0, 0, 0, capacity(uint64(len(in)))}
	held := 0
	for _, x := range in {
		if held == rate {
			Permute(api, &s)
			held = 0
		}
		s[held] = api.Add(s[held], x)
		held++
	}
	Permute(api, &s)
	return s[0]
}

// capacity is where a sponge's last element begins that will absorb n elements.
func capacity(n uint64) *big.Int { return new(big.Int).Lsh(new(big.Int).SetUint64(n), 64) }

func constant(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

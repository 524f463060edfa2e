package circuit

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/selector"
)

// absorbed is what a slice's fields make of its checkpoint's sponge.
type absorbed struct {
	sponge  [width]frontend.Variable // behind all fields, when all are the checkpoint's
	phase   frontend.Variable
	effects frontend.Variable // the hash behind the last field of the checkpoint
}

// absorb adds the fields to the state's sponge. The sponge takes three elements at a
// time; so many zeros are put before the fields as elements wait in it, which changes
// nothing, as zero is what they add.
func absorb(api frontend.API, s *BlobState, fields, active, phase []frontend.Variable) absorbed {
	items := behind(api, fields, phase)
	used := behind(api, active, phase)

	states := [][width]frontend.Variable{s.Sponge} // before each three
	for at := 0; at < len(items); at += rate {
		next := states[len(states)-1]
		for i := range rate {
			next[i] = api.Add(next[i], items[at+i])
		}
		Permute(api, &next)
		states = append(states, next)
	}

	var out absorbed
	out.effects = 0
	for i := 1; i < len(states); i++ {
		// The last three with a field of the checkpoint: the first always has one.
		here, behind := frontend.Variable(1), frontend.Variable(0)
		if i > 1 {
			here = used[(i-1)*rate]
		}
		if i < len(states)-1 {
			behind = used[i*rate]
		}
		out.effects = api.Add(out.effects, api.Mul(api.Sub(here, behind), states[i][0]))
	}

	out.phase, out.sponge = 0, [width]frontend.Variable{0, 0, 0, 0}
	for waited, is := range phase {
		whole, waits := (waited+len(fields))/rate, (waited+len(fields))%rate
		state := states[whole]
		for i := range waits {
			state[i] = api.Add(state[i], items[whole*rate+i])
		}
		for i := range state {
			out.sponge[i] = api.Add(out.sponge[i], api.Mul(is, state[i]))
		}
		out.phase = api.Add(out.phase, api.Mul(is, waits))
	}
	return out
}

// behind moves a list back by as many places as the flag of moved says that is 1, and
// fills it up with zeros to a multiple of the rate.
func behind(api frontend.API, list, moved []frontend.Variable) []frontend.Variable {
	n := len(list) + len(moved) - 1
	out := make([]frontend.Variable, (n+rate-1)/rate*rate)
	at := func(i int) frontend.Variable {
		if i < 0 || i >= len(list) {
			return 0
		}
		return list[i]
	}
	for i := range out {
		out[i] = at(i)
		for by := 1; by < len(moved); by++ {
			out[i] = api.Add(out[i], api.Mul(moved[by], api.Sub(at(i-by), at(i))))
		}
	}
	return out
}

// oneOf returns n flags of which the index-th is 1 and all others 0; no other index
// has any.
func oneOf(api frontend.API, n int, index frontend.Variable) []frontend.Variable {
	return selector.Decoder(api, n, index)
}

func sum(api frontend.API, of []frontend.Variable) frontend.Variable {
	return api.Add(0, 0, of...)
}

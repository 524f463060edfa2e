package circuit

import (
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/run"
)

// state is run.State in variables. Its sponge is always one that can absorb: the words of
// an accumulator leave out how a sponge begins.
type state struct {
	checkpoint, chunk        word
	notes, messages, archive grown
	nullifiers, public       linked
	sponge                   [width]word
	held, fields             word
	txs, start               word
	slot, generation, first  word
	mana, fees, taken        word
	tx                       tx
	rho, head                word
	in, inPow, out, outPow   word
	effects                  word
}

// tx is run.Tx.
type tx struct {
	open                                                             word
	noteHashes, nullifiers, messages, writes                         word
	privateLogs, privateFields, publicFields, classFields, logFields word
	fee, claims, withdraws                                           word
}

// words are where a state's words are, in the order of run.World.Words and
// run.State.Words.
func (s *state) words() (world, running []*word) {
	grow := func(g *grown) {
		world = append(world, &g.root, &g.size)
		for i := range g.frontier {
			world = append(world, &g.frontier[i])
		}
	}
	world = append(world, &s.checkpoint, &s.chunk)
	grow(&s.notes)
	grow(&s.messages)
	world = append(world, &s.nullifiers.root, &s.nullifiers.size, &s.public.root, &s.public.size)
	grow(&s.archive)

	for i := range s.sponge {
		running = append(running, &s.sponge[i])
	}
	t := &s.tx
	running = append(running, &s.held, &s.fields, &s.txs, &s.start,
		&s.slot, &s.generation, &s.first, &s.mana, &s.fees, &s.taken,
		&t.open, &t.noteHashes, &t.nullifiers, &t.messages, &t.writes,
		&t.privateLogs, &t.privateFields, &t.publicFields, &t.classFields, &t.logFields,
		&t.fee, &t.claims, &t.withdraws,
		&s.rho, &s.head, &s.in, &s.inPow, &s.out, &s.outPow, &s.effects)
	return world, running
}

// open reads the words behind an accumulator, of which there may be more.
func open(r rules, shape run.Shape, world, running []word, more ...word) (s *state, accumulator word) {
	s = &state{}
	s.notes.frontier, s.messages.frontier = make([]word, shape.Depth), make([]word, shape.Depth)
	s.archive.frontier = make([]word, shape.ArchiveDepth)
	toWorld, toRunning := s.words()
	for i, to := range toWorld {
		*to = world[i]
	}
	for i, to := range toRunning {
		*to = running[i]
	}
	accumulator = s.hash(r, more...)
	s.sponge[rate] = r.Add(s.sponge[rate], r.Mul(r.IsZero(s.fields), capacity(effect.MaxSpongeFields)))
	return s, accumulator
}

// close is the accumulator of the state, which is not to be used afterwards.
func (s *state) close(r rules, more ...word) word {
	s.sponge[rate] = r.Sub(s.sponge[rate], r.Mul(r.IsZero(s.fields), capacity(effect.MaxSpongeFields)))
	return s.hash(r, more...)
}

func (s *state) hash(r rules, more ...word) word {
	world, running := s.words()
	words := append([]word{Hash(r, read(world)...)}, read(running)...)
	return Hash(r, append(words, more...)...)
}

// read are the words that stand there.
func read(at []*word) (out []word) {
	for _, w := range at {
		out = append(out, *w)
	}
	return out
}

// absorb adds the fields of which on, a unary number, is one to the sponge.
func (s *state) absorb(r rules, fields, on []word) {
	count := r.absorb(&s.sponge, &s.held, fields, on)
	s.fields = r.Add(s.fields, count)
}

// absorb adds the fields of which on, a unary number, is one to a sponge that holds so many
// since its last permutation. It returns their number.
func (r rules) absorb(sponge *[width]word, held *word, fields, on []word) (count word) {
	count = r.sum(on...)
	b := r.bits(run.RuleBits, *held, 2)
	both := r.Mul(b[0], b[1])
	hot := []word{r.Add(r.Sub(1, b[0], b[1]), both), r.Sub(b[0], both), r.Sub(b[1], both), both}
	at := func(of []word, i int) word { // what stands at place i if what is held comes first
		var x word = 0
		for h := range hot {
			if j := i - h; j >= 0 && j < len(of) {
				x = r.Add(x, r.Mul(hot[h], of[j]))
			}
		}
		return x
	}
	var permuted word = 0
	for i := 0; i < len(fields)+rate; i += rate {
		if i > 0 {
			more, next := at(on, i), *sponge
			Permute(r, &next)
			for j := range next {
				sponge[j] = r.Select(more, next[j], sponge[j])
			}
			permuted = r.Add(permuted, more)
		}
		for j := range rate {
			sponge[j] = r.Add(sponge[j], at(fields, i+j))
		}
	}
	*held = r.Sub(r.Add(*held, count), r.Mul(permuted, rate))
	return count
}

// squeeze is the sponge's hash.
func (s *state) squeeze(r rules) word {
	end := s.sponge
	Permute(r, &end)
	return end[0]
}

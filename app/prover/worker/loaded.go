package worker

import (
	"context"
	"runtime/debug"
	"slices"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// loaded are the provers in memory, the one used last first.
type loaded struct {
	provers jobs.Provers
	needs   map[jobs.Kind]jobs.Need
	memory  uint64

	kinds []jobs.Kind
	by    map[jobs.Kind]jobs.Prover
}

func newLoaded(p jobs.Provers, memory uint64) *loaded {
	return &loaded{provers: p, needs: p.Needs(), memory: memory, by: map[jobs.Kind]jobs.Prover{}}
}

// order puts kinds whose key is loaded before the others.
func (l *loaded) order(kinds []jobs.Kind) []jobs.Kind {
	out := slices.Clone(l.kinds)
	for _, k := range kinds {
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// get gives the prover of a kind; it drops others for it that were not used for longest, until
// all that is loaded and the proof fit into memory.
func (l *loaded) get(ctx context.Context, kind jobs.Kind) (jobs.Prover, error) {
	l.kinds = slices.DeleteFunc(l.kinds, func(k jobs.Kind) bool { return k == kind })
	dropped := false
	for len(l.kinds) > 0 && l.taken()+l.needs[kind].Total() > l.memory {
		last := len(l.kinds) - 1
		delete(l.by, l.kinds[last])
		l.kinds, dropped = l.kinds[:last], true
	}
	if dropped {
		debug.FreeOSMemory() // keys are hundreds of megabytes, and another machine's memory is asked of the system
	}
	if l.by[kind] == nil {
		p, err := l.provers.Load(ctx, kind)
		if err != nil {
			return nil, err
		}
		l.by[kind] = p
	}
	l.kinds = slices.Insert(l.kinds, 0, kind)
	return l.by[kind], nil
}

func (l *loaded) taken() (sum uint64) {
	for _, k := range l.kinds {
		sum += l.needs[k].Loaded
	}
	return sum
}

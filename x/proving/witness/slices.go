package witness

import "github.com/aztecd/aztecd/x/proving/run"

// Slicer puts steps into slices, each of which one proof is of. A slice may go over the end of
// a checkpoint; it is ready as soon as its last step is.
type Slicer struct {
	size int
	open []run.Step
}

// NewSlicer makes slices of a shape.
func NewSlicer(shape run.Shape) *Slicer { return &Slicer{size: shape.Steps} }

// Add gives the slices that further steps complete.
func (s *Slicer) Add(steps []run.Step) (ready [][]run.Step) {
	for _, step := range steps {
		if s.open = append(s.open, step); len(s.open) == s.size {
			ready, s.open = append(ready, s.open), nil
		}
	}
	return ready
}

// End fills up the last slice, if one is open, with steps that change nothing.
func (s *Slicer) End() [][]run.Step {
	if len(s.open) == 0 {
		return nil
	}
	return s.Add(make([]run.Step, s.size-len(s.open)))
}

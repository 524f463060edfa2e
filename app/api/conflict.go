package api

import "github.com/aztecd/aztecd/x/conflict"

// Conflict is two locks that cannot both hold.
type Conflict struct {
	Kind conflict.Kind `json:"kind"`
	A    ConflictSide  `json:"a"`
	B    ConflictSide  `json:"b"`
	// Both are the positions of those who signed both, of one round.
	Both []int `json:"both,omitempty"`
	// Evidence is all of it, in the form that `aztecd gov` takes and shows as evidence.
	Evidence conflict.Conflict `json:"evidence"`
}

// ConflictSide is one of the locks. Checkpoint is that of its last header, 0 when only its
// hash is known.
type ConflictSide struct {
	Epoch      uint64 `json:"epoch"`
	Height     uint64 `json:"height"`
	Round      uint32 `json:"round"`
	Checkpoint uint64 `json:"checkpoint"`
	Hash       string `json:"hash"`
}

// NewConflict shows a conflict.
func NewConflict(c conflict.Conflict) Conflict {
	kind, err := c.Kind()
	out := Conflict{Kind: kind, A: newSide(&c.A), B: newSide(&c.B), Evidence: c}
	if err == nil && kind == conflict.Round {
		out.Both = c.Both()
	}
	return out
}

func newSide(s *conflict.Side) ConflictSide {
	h, _ := s.Last()
	c := s.Certificate
	return ConflictSide{s.Epoch(), c.Height, c.Round, h.Number, c.Checkpoint().Hex()}
}

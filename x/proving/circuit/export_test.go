package circuit

import "github.com/consensys/gnark/constraint/solver"

// The hints that a prover may answer with lies.
var (
	LimbsHint  = solver.GetHintID(limbsHint)
	BorrowHint = solver.GetHintID(borrowHint)
)

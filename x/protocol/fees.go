package protocol

import (
	"errors"
	"fmt"
)

// ErrFeeStep is returned when a slot's fees move further than the genesis allows.
var ErrFeeStep = errors.New("fees change by more than the genesis allows")

// GasFees are prices in fee-juice units per unit of gas.
type GasFees struct {
	PerDAGas uint64 `json:"per_da_gas"`
	PerL2Gas uint64 `json:"per_l2_gas"`
}

// CheckStep returns ErrFeeStep unless next, the fees a slot's first proposer
// names, is within MaxChangePermille of prev, the fees of the last chunk. A fee
// may always move by one unit, so that it can leave zero, except when
// MaxChangePermille is zero: then fees are fixed for ever.
func (f FeeParams) CheckStep(prev, next GasFees) error {
	if err := f.checkStep(prev.PerDAGas, next.PerDAGas); err != nil {
		return fmt.Errorf("per_da_gas: %w", err)
	}
	if err := f.checkStep(prev.PerL2Gas, next.PerL2Gas); err != nil {
		return fmt.Errorf("per_l2_gas: %w", err)
	}
	return nil
}

func (f FeeParams) checkStep(prev, next uint64) error {
	step := max(prev, next) - min(prev, next)
	switch {
	case step == 0, step == 1 && f.MaxChangePermille > 0:
		return nil
	case Product(step, 1000).Cmp(Product(prev, f.MaxChangePermille)) <= 0:
		return nil
	}
	return fmt.Errorf("%w: %d to %d, at most %d permille", ErrFeeStep, prev, next, f.MaxChangePermille)
}

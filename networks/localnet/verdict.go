package localnet

import (
	"errors"
	"fmt"
	"math/big"
)

// verdict is an error unless exactly those paid who had to, and what they had to.
func (s *scene) verdict(r *Report) error {
	if s == nil {
		return nil
	}
	if s.payers == nil {
		return fmt.Errorf("epoch %d did not begin within the run", s.fault.Epoch)
	}
	want := map[string]string{}
	if s.fault.Slashes() {
		for _, who := range s.payers {
			want[lower(who)] = s.offences.terms.Amount.String()
		}
	}
	return verdictOf(want, r)
}

// verdictOf holds what was taken, and nothing else, against the stakes.
func verdictOf(want map[string]string, r *Report) error {
	if r.Slashed == nil {
		return errors.New("L1 did not tell who was slashed")
	}
	var errs []error
	for who, amount := range want {
		if r.Slashed[who] != amount {
			errs = append(errs, fmt.Errorf("%s was to lose %s AZT and lost %s", who, inAZT(amount), inAZT(orZero(r.Slashed[who]))))
		}
	}
	for who, amount := range r.Slashed {
		if want[who] == "" {
			errs = append(errs, fmt.Errorf("%s lost %s AZT and was to lose nothing", who, inAZT(amount)))
		}
	}
	for who, before := range r.StakeBefore {
		was, _ := new(big.Int).SetString(before, 10)
		lost, _ := new(big.Int).SetString(orZero(want[who]), 10)
		if left := new(big.Int).Sub(was, lost).String(); r.StakeAfter[who] != left {
			errs = append(errs, fmt.Errorf("the stake of %s is %s AZT on L1 and should be %s", who, inAZT(r.StakeAfter[who]), inAZT(left)))
		}
	}
	return errors.Join(errs...)
}

func orZero(amount string) string {
	if amount == "" {
		return "0"
	}
	return amount
}

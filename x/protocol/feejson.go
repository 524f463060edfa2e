package protocol

import (
	"bytes"
	"encoding/json"
)

// The text of genesis files is hashed, so fees keep there the form they had in it first:
// numbers, and names as the other parameters have.

type genesisFees struct {
	PerDA   uint64 `json:"per_da_gas"`
	PerMana uint64 `json:"per_l2_gas"`
}

type (
	plainFeeParams   FeeParams
	genesisFeeParams struct {
		Initial genesisFees `json:"initial"`
		*plainFeeParams
	}
)

// MarshalJSON writes fee parameters as genesis has them.
func (p FeeParams) MarshalJSON() ([]byte, error) {
	plain := plainFeeParams(p)
	return json.Marshal(genesisFeeParams{genesisFees(p.Initial), &plain})
}

// UnmarshalJSON reads what MarshalJSON writes. Unknown fields are errors.
func (p *FeeParams) UnmarshalJSON(text []byte) error {
	var plain plainFeeParams
	read := genesisFeeParams{plainFeeParams: &plain}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&read); err != nil {
		return err
	}
	*p = FeeParams(plain)
	p.Initial = GasFees(read.Initial)
	return nil
}

package figures

import (
	"fmt"
	"io"
	"math"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/plotutil"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"github.com/aztecd/aztecd/x/economics"
)

// Formats that Draw knows.
var Formats = []string{"svg", "png"}

// A picture's size; its names are in a column of their own, beside the curves.
const (
	width, height = 21 * vg.Centimeter, 10 * vg.Centimeter
	names         = 6 * vg.Centimeter
)

// Draw writes a picture in one of Formats. A point that its axes do not have, such as zero
// where each step multiplies, is left out.
func Draw(w io.Writer, f economics.Figure, format string) error {
	p := plot.New()
	p.Title.Text = f.Title
	p.Add(plotter.NewGrid())
	setAxis(&p.X, f.X)
	setAxis(&p.Y, f.Y)
	legend := plot.NewLegend()
	legend.Top, legend.Left = true, true
	drawn := 0
	for i, line := range f.Lines {
		points := shown(f, line)
		if len(points) == 0 {
			continue
		}
		if err := add(p, &legend, line, points, i); err != nil {
			return fmt.Errorf("line %q of %s: %w", line.Label, f.Name, err)
		}
		drawn += len(points)
	}
	if drawn == 0 {
		return fmt.Errorf("figure %s: none of its points can be shown", f.Name)
	}
	image, err := draw.NewFormattedCanvas(width, height, format)
	if err != nil {
		return fmt.Errorf("figure %s as %q: %w; formats are %v", f.Name, format, err, Formats)
	}
	canvas := draw.New(image)
	p.Draw(draw.Crop(canvas, 0, -names, 0, 0))
	legend.Draw(draw.Crop(canvas, width-names+vg.Points(8), 0, 0, -vg.Points(20)))
	_, err = image.WriteTo(w)
	return err
}

func setAxis(a *plot.Axis, as economics.Axis) {
	a.Label.Text = as.Label
	if as.Log {
		a.Scale = plot.LogScale{}
		a.Tick.Marker = plot.LogTicks{Prec: -1}
	}
}

// shown is what of a line the axes have.
func shown(f economics.Figure, line economics.Line) plotter.XYs {
	var points plotter.XYs
	for _, at := range line.Points {
		if on(f.X, at.X) && on(f.Y, at.Y) {
			points = append(points, plotter.XY{X: at.X, Y: at.Y})
		}
	}
	return points
}

func on(a economics.Axis, v float64) bool {
	return !math.IsNaN(v) && !math.IsInf(v, 0) && (!a.Log || v > 0)
}

// add draws a curve, or marks where it was measured.
func add(p *plot.Plot, legend *plot.Legend, line economics.Line, points plotter.XYs, i int) error {
	if line.Measured {
		marks, err := plotter.NewScatter(points)
		if err != nil {
			return err
		}
		marks.Color, marks.Shape = plotutil.Color(i), plotutil.Shape(i)
		marks.Radius = vg.Points(4)
		p.Add(marks)
		legend.Add(line.Label, marks)
		return nil
	}
	curve, err := plotter.NewLine(points)
	if err != nil {
		return err
	}
	curve.Color, curve.Dashes = plotutil.Color(i), plotutil.Dashes(i)
	curve.Width = vg.Points(1.2)
	p.Add(curve)
	legend.Add(line.Label, curve)
	return nil
}

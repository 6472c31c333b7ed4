import type { TableModel } from "./FigureModel";

/** The figure's rows as a table; it scrolls in its own box where the host is narrow. */
export function FigureTable({ table }: { table: TableModel }) {
  const [first, ...rest] = table.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="di-table-box" aria-label={table.caption} tabIndex={0}>
      <table className="di-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first?.label}</th>
            {rest.map((column) => (
              <th key={column.label} scope="col" className={column.numeric && "di-numeric"}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [header, ...cells] }) => (
            <tr key={id}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={rest[index]?.label} className={rest[index]?.numeric && "di-numeric"}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
